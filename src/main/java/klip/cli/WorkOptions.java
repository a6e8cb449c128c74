package klip.cli;

import java.time.Duration;
import klip.batch.BatchRun;
import klip.batch.Interruption;
import klip.batch.PageWork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the work is done and talked about. */
final class WorkOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at once; default: the number of processors. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--page-timeout",
            paramLabel = "SECONDS",
            description = "Give a page up after so long; default: 120.")
    private long pageTimeout = BatchRun.PAGE_TIMEOUT.toSeconds();

    @Option(names = "--quiet", description = "Say nothing but what went wrong.")
    private boolean quiet;

    @Option(names = "--log", paramLabel = "text|json", description = "Talk in lines for a person, or in JSON lines.")
    private LogForm log = LogForm.text;

    /** As the options names them. */
    private enum LogForm {
        text,
        json
    }

    Talk talk(Streams streams) {
        return new Talk(streams, log == LogForm.json ? Talk.Form.JSON : quiet ? Talk.Form.QUIET : Talk.Form.TEXT);
    }

    BatchRun run(PageWork work, Interruption interruption) {
        return new BatchRun(work, threads, Duration.ofSeconds(pageTimeout), interruption);
    }

    /** What is wrong with these together; null if nothing is. */
    @Nullable
    String fault() {
        if (threads < 1) {
            return "--threads must be at least 1";
        }
        return pageTimeout < 1 ? "--page-timeout must be at least 1" : null;
    }
}
