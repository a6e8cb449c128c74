package klip.batch;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One item on its way through the pool. */
final class PoolTask<A, B> implements Runnable {
    private final A item;
    private final OrderedPool.Work<A, B> work;
    private final long bytesHeld;
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable Thread worker;
    private long started;
    private boolean givenUp;
    private @Nullable B result;
    private @Nullable Throwable fault;

    PoolTask(A item, OrderedPool.Work<A, B> work, long bytesHeld) {
        this.item = item;
        this.work = work;
        this.bytesHeld = bytesHeld;
    }

    long bytesHeld() {
        return bytesHeld;
    }

    @Override
    public void run() {
        begin();
        B own = null;
        Throwable thrown = null;
        try {
            own = work.result(item);
        } catch (Throwable e) {
            thrown = e;
        }
        end(own, thrown);
    }

    private synchronized void begin() {
        worker = Thread.currentThread();
        started = System.nanoTime();
    }

    private synchronized void end(@Nullable B own, @Nullable Throwable thrown) {
        settle(own, thrown);
        worker = null;
        if (givenUp) {
            // The interruption was meant for this item, not for the thread's next.
            Thread.interrupted();
        }
    }

    private void settle(@Nullable B own, @Nullable Throwable thrown) {
        if (done.getCount() > 0) {
            result = own;
            fault = thrown;
            done.countDown();
        }
    }

    /** Whether it is done by then. */
    boolean waitFor(long millis) {
        try {
            return done.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a page", e);
        }
    }

    /** Settles for the result of an overdue item, if it has been worked on for longer than that. */
    synchronized boolean giveUpAfter(Duration limit) {
        Thread busy = worker;
        if (busy == null || done.getCount() == 0 || System.nanoTime() - started < limit.toNanos()) {
            return false;
        }
        settle(work.overdue(item), null);
        givenUp = true;
        busy.interrupt();
        return true;
    }

    synchronized boolean isGivenUp() {
        return givenUp;
    }

    /** What came of it, once it is done. */
    synchronized B result() {
        if (fault != null) {
            throw new IllegalStateException("a page ended its thread", fault);
        }
        return Objects.requireNonNull(result);
    }
}
