package klip.cli;

import java.nio.file.Path;
import java.util.List;
import klip.language.Language;
import picocli.CommandLine.Option;

/** What the tagger of names learns from; picocli fills all of it or refuses the command. */
@SuppressWarnings("NullAway.Init")
final class NameTrainingOptions {
    @Option(
            names = "--language",
            required = true,
            paramLabel = "da|en",
            converter = PageOptions.LanguageConverter.class,
            description = "The language of the sentences.")
    Language language;

    @Option(names = "--train", required = true, paramLabel = "FILE", description = TrainCommand.TRAIN)
    Path train;

    @Option(
            names = "--dev",
            required = true,
            paramLabel = "FILE",
            description = "Labelled sentences to report on, likewise.")
    Path dev;

    @Option(names = "--lists", required = true, paramLabel = "DIR", description = "Lists of names.")
    Path lists;

    @Option(names = "--clusters", required = true, paramLabel = "FILE", description = "Classes of words; may repeat.")
    List<Path> clusters;

    @Option(names = "--text", required = true, paramLabel = "DIR", description = "Plain sentences, one a line.")
    Path text;
}
