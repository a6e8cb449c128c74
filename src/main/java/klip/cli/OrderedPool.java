package klip.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Works on items with many threads and gives the results in the order of the items.
 *
 * <p>Only so many items are under way at once: a slow one at the head holds the others back instead of letting their
 * results fill the memory.
 *
 * @param <A> items
 * @param <B> results
 */
final class OrderedPool<A, B> implements AutoCloseable {
    private static final int WINDOW_PER_THREAD = 16;

    private final ExecutorService threads;
    private final int window;
    private final Function<A, B> work;

    /** Takes a result, in order. */
    @FunctionalInterface
    interface Sink<B> {
        void accept(B result) throws IOException;
    }

    OrderedPool(int threads, Function<A, B> work) {
        this.threads = Executors.newFixedThreadPool(threads, OrderedPool::daemon);
        this.window = threads * WINDOW_PER_THREAD;
        this.work = work;
    }

    /**
     * Works through the items until they end or the caller wants no more.
     *
     * @throws IOException as the sink throws it
     */
    void run(Iterator<A> items, BooleanSupplier stopped, Sink<B> sink) throws IOException {
        Queue<Future<B>> underWay = new ArrayDeque<>();
        while (!stopped.getAsBoolean()) {
            while (underWay.size() < window && items.hasNext()) {
                A item = items.next();
                underWay.add(threads.submit(() -> work.apply(item)));
            }
            Future<B> head = underWay.poll();
            if (head == null) {
                return;
            }
            sink.accept(result(head));
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a page", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page ended its thread", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "klip-page");
        thread.setDaemon(true);
        return thread;
    }
}
