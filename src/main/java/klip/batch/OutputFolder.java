package klip.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import klip.article.Json;
import klip.source.PageReference;
import org.jspecify.annotations.Nullable;

/**
 * A folder that gets {@code articles.jsonl}, {@code errors.jsonl} and {@code manifest.json}, whole or not at all.
 *
 * <p>While a run is under way its lines are in files named {@code .part}, beside a {@code checkpoint.json} that says how
 * much of them is sure to be on disk. The process may end at any moment: a run that is gone on with cuts the files to
 * what the checkpoint says and passes over the pages that are done, and gives byte for byte what an undisturbed run
 * gives. Not thread-safe.
 */
public final class OutputFolder implements OutcomeSink, AutoCloseable {
    /** The file of articles in a folder of output. */
    public static final String ARTICLES = "articles.jsonl";

    /** The file of problems in a folder of output. */
    public static final String ERRORS = "errors.jsonl";

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);

    private final Path folder;
    private final Duration betweenCheckpoints;
    private final RunSettings settings;
    private final Checkpoint start;
    private final Stopwatch stopwatch;
    private final PartFile articles;
    private final PartFile errors;
    private final Tally tally;
    private final HashChain names;
    private final HashChain input;
    private long lastCheckpoint = System.nanoTime();
    private boolean ended;

    /** What is to be done about an unfinished run in the folder. */
    public enum Start {
        /** There must be none. */
        NEW,
        /** It is gone on with. */
        RESUME,
        /** It is given up. */
        RESTART
    }

    private OutputFolder(
            Path folder,
            Duration betweenCheckpoints,
            Checkpoint start,
            boolean resumed,
            PartFile articles,
            PartFile errors) {
        this.folder = folder;
        this.betweenCheckpoints = betweenCheckpoints;
        this.settings = start.settings();
        this.start = start;
        this.stopwatch = Stopwatch.start(resumed ? start.timings() : null);
        this.articles = articles;
        this.errors = errors;
        this.tally = new Tally(start.totals());
        this.names = new HashChain(start.names());
        this.input = new HashChain(start.input());
    }

    /**
     * Opens a folder for a run, and makes it if need be.
     *
     * @throws OutputFolderException if the folder cannot be used as asked
     * @throws IOException if it cannot be written
     */
    public static OutputFolder open(Path folder, RunSettings settings, Start how)
            throws IOException, OutputFolderException {
        return open(folder, settings, how, BETWEEN_CHECKPOINTS);
    }

    static OutputFolder open(Path folder, RunSettings settings, Start how, Duration betweenCheckpoints)
            throws IOException, OutputFolderException {
        Files.createDirectories(folder);
        Checkpoint found = Checkpoint.read(folder);
        if (found != null && found.complete()) {
            putInPlace(folder);
            found = null;
        }
        boolean resumed = found != null && how == Start.RESUME;
        refuseOther(folder, found, settings, how);
        Checkpoint start = found != null && resumed ? found : Checkpoint.start(settings);
        PartFile articles = PartFile.open(folder.resolve(ARTICLES), start.articlesBytes());
        try {
            PartFile errors = PartFile.open(folder.resolve(ERRORS), start.errorsBytes());
            OutputFolder opened = new OutputFolder(folder, betweenCheckpoints, start, resumed, articles, errors);
            opened.checkpoint();
            return opened;
        } catch (IOException | OutputFolderException e) {
            articles.close();
            throw e;
        }
    }

    private static void refuseOther(Path folder, @Nullable Checkpoint found, RunSettings settings, Start how)
            throws OutputFolderException {
        if (found == null || how == Start.RESTART) {
            return;
        }
        if (how == Start.NEW) {
            throw new OutputFolderException(folder + " holds an unfinished run of "
                    + found.totals().pages() + " pages; go on with --resume, or start anew with --restart");
        }
        if (!found.settings().equals(settings)) {
            throw new OutputFolderException("the unfinished run in " + folder
                    + " had other pages, options or models; give the same, or start anew with --restart");
        }
    }

    /**
     * Passes over the pages that are done.
     *
     * @throws OutputFolderException if they are not those of the run that is gone on with
     */
    public void passOver(Iterator<PageReference> pages) throws OutputFolderException {
        HashChain passed = new HashChain("");
        for (long i = 0; i < start.totals().pages() && pages.hasNext(); i++) {
            passed.add(pages.next().source());
        }
        if (!passed.value().equals(start.names())) {
            throw new OutputFolderException("the pages are not those that the unfinished run in " + folder
                    + " began with; start anew with --restart");
        }
    }

    /** What the run did so far, before and after it was stopped. */
    public Totals totals() {
        return tally.totals();
    }

    @Override
    public void take(Outcome outcome) throws IOException {
        try {
            (outcome instanceof Outcome.Read ? articles : errors).append(outcome.json());
            tally.count(outcome);
            names.add(outcome.source());
            input.add(outcome instanceof Outcome.Read page ? page.counts().id() : outcome.json());
            if (System.nanoTime() - lastCheckpoint > betweenCheckpoints.toNanos()) {
                checkpoint();
            }
        } catch (IOException e) {
            ended = true;
            throw stopped(e);
        }
    }

    /**
     * Puts everything in place: the run is done.
     *
     * @throws IOException if that cannot be written; the run can be gone on with
     */
    public void finish() throws IOException {
        try {
            Checkpoint end = checkpoint();
            articles.close();
            errors.close();
            List<OutputFile> files = List.of(
                    OutputFile.of(ARTICLES, WholeFile.partOf(articles.file())),
                    OutputFile.of(ERRORS, WholeFile.partOf(errors.file())));
            WholeFile.writePart(folder.resolve(Manifest.FILE), Json.pretty(Manifest.of(settings, end, files)) + "\n");
            end.asComplete().write(folder);
            putInPlace(folder);
        } catch (IOException e) {
            throw stopped(e);
        } finally {
            ended = true;
        }
    }

    // Done again from the start if it is cut short: what was moved has no part any more.
    private static void putInPlace(Path folder) throws IOException {
        for (String name : List.of(ARTICLES, ERRORS, Manifest.FILE)) {
            WholeFile.putInPlace(folder.resolve(name));
        }
        Checkpoint.remove(folder);
    }

    /** Leaves an unfinished run so that it can be gone on with. */
    @Override
    public void close() throws IOException {
        try (articles;
                errors) {
            if (!ended) {
                checkpoint();
            }
        }
    }

    private Checkpoint checkpoint() throws IOException {
        Checkpoint now = new Checkpoint(
                settings,
                tally.totals(),
                articles.force(),
                errors.force(),
                names.value(),
                input.value(),
                stopwatch.timings(),
                false);
        now.write(folder);
        lastCheckpoint = System.nanoTime();
        return now;
    }

    private IOException stopped(IOException cause) {
        return new OutputStoppedException(
                "cannot write into " + folder + ": " + cause.getMessage()
                        + "; what was done until a second ago is safe: mend it and go on with --resume",
                cause);
    }
}
