package klip.cli;

import java.nio.file.Path;
import klip.ReadOptions;
import klip.batch.OutputFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the facts go. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write DIR/articles.jsonl, errors.jsonl and manifest.json instead of standard output.")
    @Nullable
    Path folder;

    @Option(names = "--resume", description = "Go on with the run in DIR that was stopped, if there is one.")
    private boolean resume;

    @Option(names = "--restart", description = "Give up the unfinished run in DIR, and start anew.")
    private boolean restart;

    @Option(
            names = "--update",
            description =
                    "Work only on pages that are new since the finished run in DIR; the result is that of a full run.")
    boolean update;

    @Option(
            names = "--pretty",
            description = "Indent the JSON for a person; several articles follow one another, as jq reads them.")
    boolean pretty;

    @Option(
            names = "--explain",
            description = "Add what was cut from each page and why (removed), to check the cleaner by.")
    private boolean explain;

    ReadOptions applyTo(ReadOptions options) {
        return explain ? options.withExplanation() : options;
    }

    OutputFolder.Start start() {
        return resume ? OutputFolder.Start.RESUME : restart ? OutputFolder.Start.RESTART : OutputFolder.Start.NEW;
    }

    /** What is wrong with these together; null if nothing is. */
    @Nullable
    String fault() {
        if (pretty && folder != null) {
            return "--pretty is for reading: it cannot be used with --output";
        }
        if ((resume || restart || update) && folder == null) {
            return "--resume, --restart and --update are about the folder of --output";
        }
        return resume && restart ? "--resume or --restart?" : null;
    }
}
