package klip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.compare.RunComparison;
import klip.export.ArticleLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip diff}: what changed from one run to the next. */
@Command(
        name = "diff",
        description = "Print the entities and events that are new, lost or changed from one run to another.",
        footer = {"", "Exit status: 0 the same, 1 they differ, 2 usage."})
final class DiffCommand implements Callable<Integer> {
    private static final String RUN = "The folder of a run, or a file of articles, one a line.";

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = RUN)
    private @Nullable Path before;

    @Parameters(index = "1", paramLabel = "B", description = RUN)
    private @Nullable Path after;

    @Option(names = "--json", description = "Print JSON, one difference a line.")
    private boolean json;

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RunComparison comparison = RunComparison.of(articles(before), articles(after));
        streams.write(json ? comparison.json() : comparison.text());
        return comparison.changes().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private Path articles(@Nullable Path place) {
        Path file = ArticleLines.of(Objects.requireNonNull(place)).file();
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "there are no articles in " + file);
        }
        return file;
    }
}
