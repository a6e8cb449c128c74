package klip.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.batch.BatchRun;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that {@code spark-submit} runs. Master, memory and cores are Spark's own settings. */
@Command(
        name = "klip-spark",
        mixinStandardHelpOptions = true,
        description = "Read the pages of many files on Apache Spark and give their facts as JSON lines and as tables.",
        footer = {"", "Exit status: 0 all fine, 1 some pages failed, 2 usage, 3 none worked."})
public final class SparkMain implements Callable<Integer> {
    private static final int SOME_FAILED = 1;
    private static final int NONE_WORKED = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files and folders of .warc, .jsonl, .zip, .tar or pages, on any file system Spark reaches.")
    private List<String> places = List.of();

    @Option(names = "--parquet", paramLabel = "PATH", description = "Parquet with a column html, and url if there is.")
    private List<String> parquet = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the facts go.")
    private String output = "";

    @Option(names = "--resume", description = "Go on with what is in that folder; what is committed is not read again.")
    private boolean resumed;

    @Option(names = "--field", paramLabel = "NAME", description = "The field of a JSON line that holds the page.")
    private @Nullable String field;

    @Option(
            names = "--split-bytes",
            paramLabel = "N",
            description = "About how many bytes of a file one task reads the pages of; default: 268435456.")
    private long splitBytes = JobOptions.SPLIT_BYTES;

    @Option(names = "--page-timeout", paramLabel = "SECONDS", description = "Give a page up after so long; default: 120.")
    private long pageTimeout = BatchRun.PAGE_TIMEOUT.toSeconds();

    @Option(names = "--lines-only", description = "Write no tables.")
    private boolean linesOnly;

    /** Runs a job and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a job and gives its exit status. */
    static int run(String... args) {
        return new CommandLine(new SparkMain()).execute(args);
    }

    @Override
    public Integer call() throws IOException {
        require(!places.isEmpty() || !parquet.isEmpty(), "which pages? Name a file, a folder, or one with --parquet");
        require(splitBytes > 0 && pageTimeout > 0, "--split-bytes and --page-timeout must be at least 1");
        JobOptions options = new JobOptions(
                places, parquet, output, resumed, field, splitBytes, Duration.ofSeconds(pageTimeout), !linesOnly);
        try (SparkSession spark = SparkSession.builder().appName("klip").getOrCreate()) {
            return status(new ExtractJob(spark, options).run().counts());
        } catch (JobException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private static int status(SplitCounts counts) {
        if (counts.articles() < counts.pages()) {
            return counts.articles() == 0 ? NONE_WORKED : SOME_FAILED;
        }
        return 0;
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw misuse(message);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
