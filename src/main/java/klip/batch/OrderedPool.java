package klip.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Works on items with many threads and gives the results in the order of the items.
 *
 * <p>Only so many items are under way at once: a slow one at the head holds the others back instead of letting their
 * results fill the memory. An item that is not done in time gets another result; its thread is interrupted, left to
 * itself and made up for.
 *
 * @param <A> items
 * @param <B> results
 */
final class OrderedPool<A, B> implements AutoCloseable {
    private static final int WINDOW_PER_THREAD = 8;
    private static final long MOST_BYTES_HELD = 64L << 20;
    private static final long LOOKED_AFTER_MILLIS = 50;

    private final ThreadPoolExecutor threads;
    private final int window;
    private final Duration limit;
    private final Work<A, B> work;
    private final Queue<PoolTask<A, B>> underWay = new ArrayDeque<>();
    private long bytesHeld;

    /** What is done with items. */
    interface Work<A, B> {
        /** The result of an item; called by many threads. */
        B result(A item);

        /** The result of an item that was not done in time. */
        B overdue(A item);

        /** The memory that an item takes before it is worked on. */
        default long bytesHeld(A item) {
            return 0;
        }
    }

    /** Takes a result, in order. */
    @FunctionalInterface
    interface Sink<B> {
        void accept(B result) throws IOException;
    }

    OrderedPool(int threads, Duration limit, Work<A, B> work) {
        this.threads = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OrderedPool::daemon);
        this.window = threads * WINDOW_PER_THREAD;
        this.limit = limit;
        this.work = work;
    }

    /**
     * Works through the items until they end or the caller wants no more.
     *
     * @throws IOException as the sink throws it
     */
    void run(Iterator<A> items, BooleanSupplier stopped, Sink<B> sink) throws IOException {
        while (!stopped.getAsBoolean()) {
            fill(items);
            PoolTask<A, B> head = underWay.peek();
            if (head == null) {
                return;
            }
            if (head.waitFor(LOOKED_AFTER_MILLIS) || isGivenUp(head)) {
                underWay.remove();
                bytesHeld -= head.bytesHeld();
                sink.accept(head.result());
            }
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void fill(Iterator<A> items) {
        while (underWay.size() < window && (bytesHeld < MOST_BYTES_HELD || underWay.isEmpty()) && items.hasNext()) {
            A item = items.next();
            PoolTask<A, B> task = new PoolTask<>(item, work, work.bytesHeld(item));
            bytesHeld += task.bytesHeld();
            underWay.add(task);
            threads.execute(() -> work(task));
        }
    }

    private boolean isGivenUp(PoolTask<A, B> task) {
        if (!task.giveUpAfter(limit)) {
            return false;
        }
        spare(1);
        return true;
    }

    private void work(PoolTask<A, B> task) {
        task.run();
        if (task.isGivenUp()) {
            spare(-1);
        }
    }

    // One more thread for each that is lost to an item, one less when it comes back.
    private synchronized void spare(int more) {
        int size = threads.getCorePoolSize() + more;
        threads.setMaximumPoolSize(Math.max(size, threads.getMaximumPoolSize()));
        threads.setCorePoolSize(size);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "klip-page");
        thread.setDaemon(true);
        return thread;
    }
}
