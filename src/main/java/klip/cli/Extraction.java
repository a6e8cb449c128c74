package klip.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import klip.batch.BatchRun;
import klip.batch.Interruption;
import klip.batch.Outcome;
import klip.batch.OutcomeSink;
import klip.batch.OutputFolder;
import klip.batch.OutputFolderException;
import klip.batch.Tally;
import klip.batch.Totals;
import klip.source.PageReference;
import klip.source.PageSource;
import klip.source.SourceOptions;

/** A run as whoever started it sees it: with its progress, its summary and its exit status. */
final class Extraction {
    private final Streams streams;
    private final Talk talk;
    private final Interruption interruption;
    private final SourceOptions sources;
    private final long started = System.nanoTime();

    /**
     * @param streams where articles and talk go
     * @param talk how the talk is
     * @param interruption tells when to stop
     * @param sources what is read, to tell how much that is
     */
    Extraction(Streams streams, Talk talk, Interruption interruption, SourceOptions sources) {
        this.streams = streams;
        this.talk = talk;
        this.interruption = interruption;
        this.sources = sources;
    }

    /** Writes the articles to standard output, and gives the exit status. */
    int toStream(BatchRun run, PageSource source) throws IOException {
        return toSink(run, source, new StreamSink(streams, talk));
    }

    /** Gives the outcomes to a sink, and the exit status back. */
    int toSink(BatchRun run, PageSource source, OutcomeSink sink) throws IOException {
        Tally tally = new Tally();
        OutcomeSink counted = outcome -> {
            tally.count(outcome);
            sink.take(outcome);
        };
        watch(run, source.iterator(), tally::totals, counted, !streams.outIsTerminal());
        return end(Summary.since(started, 0, tally.totals(), source.skipped()));
    }

    /**
     * Writes the articles into a folder, and gives the exit status.
     *
     * @throws OutputFolderException if an unfinished run there was about other pages
     */
    int intoFolder(BatchRun run, PageSource source, OutputFolder folder) throws IOException, OutputFolderException {
        Iterator<PageReference> pages = source.iterator();
        long before = folder.totals().pages();
        folder.passOver(pages);
        if (before > 0) {
            talk.note("going on after " + before + " pages");
        }
        watch(run, pages, folder::totals, folder, true);
        if (!interruption.isStopped()) {
            folder.finish();
        }
        int status = end(Summary.since(started, before, folder.totals(), source.skipped()));
        if (interruption.isStopped()) {
            talk.note("stopped; give the same command with --resume to go on");
        }
        return status;
    }

    private void watch(
            BatchRun run, Iterator<PageReference> pages, Supplier<Totals> counts, OutcomeSink sink, boolean undisturbed)
            throws IOException {
        boolean watched = undisturbed && streams.errIsTerminal() && talk.form() == Talk.Form.TEXT;
        PageTotal total = watched ? PageTotal.of(sources) : new PageTotal();
        Progress progress =
                new Progress(streams.errWriter(), watched, counts.get().pages(), total::known, System::nanoTime);
        try {
            run.run(pages, outcome -> {
                if (outcome instanceof Outcome.Failed) {
                    progress.clear();
                }
                sink.take(outcome);
                progress.update(counts);
            });
        } finally {
            progress.clear();
        }
    }

    private int end(Summary summary) {
        talk.summary(summary);
        if (interruption.isStopped()) {
            return ExitCode.INTERRUPTED;
        }
        Totals totals = summary.totals();
        if (totals.articles() == 0) {
            return ExitCode.NONE_WORKED;
        }
        return totals.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
