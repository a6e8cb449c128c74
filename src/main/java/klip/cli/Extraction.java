package klip.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import klip.source.PageReference;
import klip.source.PageSource;
import klip.source.Problem;

/** One run over some pages: every outcome goes to the sink, in the order of the source whatever the threads. */
final class Extraction {
    private final PageWork work;
    private final int threads;
    private final Streams streams;
    private final boolean watched;
    private final Interruption interruption;
    private final Tally tally = new Tally();

    /**
     * @param work what is done with each page
     * @param threads how many pages are read at once
     * @param streams where progress and the summary are said
     * @param watched whether a person sees the progress
     * @param interruption tells when to stop
     */
    Extraction(PageWork work, int threads, Streams streams, boolean watched, Interruption interruption) {
        this.work = work;
        this.threads = threads;
        this.streams = streams;
        this.watched = watched;
        this.interruption = interruption;
    }

    /**
     * Reads all pages of the source.
     *
     * @return the exit status
     * @throws IOException if the sink cannot be written
     */
    int run(PageSource source, ArticleSink sink) throws IOException {
        long started = System.nanoTime();
        List<PageReference> pages = new ArrayList<>();
        source.forEach(pages::add);
        for (Problem problem : source.problems()) {
            interruption.unlessStopped(() -> take(new Outcome.Failed(problem), sink));
        }
        read(pages, sink);
        streams.say(tally.summary(source.skipped(), (System.nanoTime() - started) / 1e9));
        return interruption.isStopped() ? ExitCode.INTERRUPTED : tally.exitCode();
    }

    private void read(List<PageReference> pages, ArticleSink sink) throws IOException {
        Progress progress = new Progress(streams.errWriter(), watched, pages.size(), System::nanoTime);
        try (OrderedPool<PageReference, Outcome> pool = new OrderedPool<>(threads, work::outcome)) {
            pool.run(pages.iterator(), interruption::isStopped, outcome -> {
                if (outcome instanceof Outcome.Failed) {
                    progress.clear();
                }
                interruption.unlessStopped(() -> take(outcome, sink));
                progress.update(tally.pages());
            });
        } finally {
            progress.clear();
        }
    }

    private void take(Outcome outcome, ArticleSink sink) throws IOException {
        tally.count(outcome);
        if (outcome instanceof Outcome.Read page) {
            sink.article(page.json());
        } else if (outcome instanceof Outcome.Failed page) {
            sink.problem(page.problem());
        }
    }
}
