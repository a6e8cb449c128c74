package klip.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import klip.article.Json;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come: what to go on from after a stop.
 *
 * @param settings those of the run
 * @param totals what it did so far
 * @param articlesBytes how much of the articles is sure to be on disk
 * @param errorsBytes how much of the errors is
 * @param names a hash over the names of the pages so far, to tell whether the input is still the same
 * @param input a hash over names and contents
 * @param timings what it took so far
 * @param complete whether all is written and only has to be put in place
 */
record Checkpoint(
        RunSettings settings,
        Totals totals,
        long articlesBytes,
        long errorsBytes,
        String names,
        String input,
        Timings timings,
        boolean complete) {
    private static final String FILE = "checkpoint.json";

    /** Where a run starts. */
    static Checkpoint start(RunSettings settings) {
        Timings none = Stopwatch.start(null).timings();
        return new Checkpoint(settings, new Tally().totals(), 0, 0, "", "", none, false);
    }

    /** The one in a folder; null if there is none. */
    static @Nullable Checkpoint read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Json.read(Files.readString(file), Checkpoint.class) : null;
    }

    /** This one, when there is nothing left to do but to put things in place. */
    Checkpoint asComplete() {
        return new Checkpoint(settings, totals, articlesBytes, errorsBytes, names, input, timings, true);
    }

    /** Puts it into a folder, whole. */
    void write(Path folder) throws IOException {
        WholeFile.write(folder.resolve(FILE), Json.line(this) + "\n");
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
