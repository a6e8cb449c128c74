package klip.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.article.Json;
import klip.evaluate.PresenceScore;
import klip.evaluate.TextLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip evaluate presence}: which texts have an event of a type, on texts that others have labelled. */
@Command(
        name = "presence",
        description = "Tell which documents or sentences have an event of a type, beside the best regular expression.",
        footer = {
            "",
            "A line of FILE is an article in the contract's shape (CASIE) or a sentence (SENTiVENT):",
            "{\"doc\": \"…\", \"text\": \"…\", \"types\": [\"Acquisition|Merger\"]}. The expression is searched on one",
            "half of the documents and measured on the other, both ways round."
        })
final class EvaluatePresenceCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Labelled English texts, JSON lines, also gzipped (.gz).")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    EvaluatePresenceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path place = Objects.requireNonNull(file);
        if (!Files.isRegularFile(place)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "there is no file " + place);
        }
        try (BufferedReader lines = TextLines.open(place)) {
            List<PresenceScore> scores = PresenceScore.of(lines);
            streams.write(json ? Json.pretty(scores) + "\n" : PresenceScore.table(scores));
        }
        return ExitCode.DONE;
    }
}
