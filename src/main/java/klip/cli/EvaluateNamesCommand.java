package klip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.evaluate.NameScore;
import klip.evaluate.TaggedSentence;
import klip.language.Language;
import klip.name.Domain;
import klip.name.FoundName;
import klip.name.NameFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code klip evaluate names}: how good the tagger of names is on sentences that somebody has tagged. */
@Command(name = "names", description = "Score the tagger of names on a file of tagged sentences (IOB2).")
final class EvaluateNamesCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--conll",
            required = true,
            paramLabel = "FILE",
            description = "Tagged sentences; PER, ORG, LOC and PRODUCT count, other types are no names.")
    private @Nullable Path file;

    @Option(
            names = "--language",
            required = true,
            paramLabel = "da|en",
            converter = PageOptions.LanguageConverter.class,
            description = "The language of the sentences.")
    private @Nullable Language language;

    EvaluateNamesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = Objects.requireNonNull(language);
        NameFinder finder = new NameFinder();
        List<TaggedSentence> sentences = TaggedSentence.readAll(Objects.requireNonNull(file));
        streams.print(NameScore.ofMarkedTypes(
                        sentences,
                        sentence -> finder.tag(sentence.forms(), spoken, Domain.OTHER).stream()
                                .map(FoundName::range)
                                .toList())
                .toString());
        return ExitCode.DONE;
    }
}
