package klip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.article.Article;
import klip.corpus.CorpusBuilder;
import klip.corpus.CorpusLinter;
import klip.corpus.LintWarning;
import klip.corpus.SourceException;
import klip.evaluate.Agreement;
import klip.source.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip corpus}: the annotated articles that the facts are measured on. */
@Command(name = "corpus", description = "Make and check the annotated corpus.")
final class CorpusCommand implements Callable<Integer> {
    private static final String FOLDER = "The corpus folder, with source/ and templates/.";

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    CorpusCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "build, check, lint or agreement?");
    }

    @Command(name = "build", description = "Make pages and gold files from the sources; print what was written.")
    int build(@Parameters(paramLabel = "DIR", description = FOLDER) Path folder) throws IOException {
        return carryOut(() -> {
            print(CorpusBuilder.build(folder));
            return ExitCode.DONE;
        });
    }

    @Command(name = "check", description = "Print the files that a build would write; fail if there are any.")
    int check(@Parameters(paramLabel = "DIR", description = FOLDER) Path folder) throws IOException {
        return carryOut(() -> {
            List<Path> stale = CorpusBuilder.check(folder);
            print(stale);
            return stale.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        });
    }

    @Command(name = "lint", description = "Print what looks like a slip in the annotation, for a person to judge.")
    int lint(@Parameters(paramLabel = "DIR", description = FOLDER) Path folder) throws IOException {
        return carryOut(() -> {
            for (LintWarning warning : CorpusLinter.lint(folder)) {
                streams.print(warning.toString());
            }
            return ExitCode.DONE;
        });
    }

    @Command(name = "agreement", description = "Compare second/, annotated again by somebody else, with the sources.")
    int agreement(@Parameters(paramLabel = "DIR", description = FOLDER) Path folder) throws IOException {
        return carryOut(() -> {
            List<Article> first = CorpusBuilder.gold(folder, "source");
            List<Article> second = CorpusBuilder.gold(folder, "second");
            try {
                streams.write(Agreement.of(first, second).table());
                return ExitCode.DONE;
            } catch (IllegalArgumentException e) {
                streams.say(e.getMessage() + "; annotate the present text again, or take it out of second/");
                return ExitCode.SOME_FAILED;
            }
        });
    }

    /** A deed that faulty sources can spoil. */
    @FunctionalInterface
    private interface Deed {
        int carryOut() throws IOException, SourceException;
    }

    private int carryOut(Deed deed) throws IOException {
        try {
            return deed.carryOut();
        } catch (SourceException e) {
            for (Problem problem : e.problems()) {
                streams.say(problem.place() + ": " + problem.reason() + "; " + problem.remedy());
            }
            return ExitCode.SOME_FAILED;
        }
    }

    private void print(List<Path> files) throws IOException {
        for (Path file : files) {
            streams.print(file.toString());
        }
    }
}
