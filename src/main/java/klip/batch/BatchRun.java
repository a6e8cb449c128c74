package klip.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import klip.source.PageReference;

/**
 * One run over some pages: every outcome goes to the sink, in the order of the pages whatever the threads.
 *
 * @param work what is done with each page
 * @param threads how many pages are read at once
 * @param pageTimeout how long one page may take by the clock on the wall: a last guard behind the limits on its work
 * @param interruption tells when to stop
 */
public record BatchRun(PageWork work, int threads, Duration pageTimeout, Interruption interruption) {
    /** What a page may take unless the caller says otherwise. */
    public static final Duration PAGE_TIMEOUT = Duration.ofMinutes(2);

    /**
     * Reads all pages, or those up to an interruption.
     *
     * @throws IOException as the sink throws it
     */
    public void run(Iterator<PageReference> pages, OutcomeSink sink) throws IOException {
        try (OrderedPool<PageReference, Outcome> pool = new OrderedPool<>(threads, pageTimeout, new Pages())) {
            pool.run(pages, interruption::isStopped, outcome -> interruption.unlessStopped(() -> sink.take(outcome)));
        }
    }

    /** The work as the pool takes it. */
    private final class Pages implements OrderedPool.Work<PageReference, Outcome> {
        @Override
        public Outcome result(PageReference page) {
            return work.outcome(page);
        }

        @Override
        public Outcome overdue(PageReference page) {
            return PageWork.overdue(page, pageTimeout.toSeconds());
        }

        @Override
        public long bytesHeld(PageReference page) {
            return page.heldBytes();
        }
    }
}
