package klip.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes in the bodies of requests, each up to so many bytes and for so long: whoever sends byte by byte would hold a
 * thread for ever, and is cut off without an answer. Thread-safe.
 */
final class BodyReader {
    private final ServerOptions options;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "klip-serve-clock");
        thread.setDaemon(true);
        return thread;
    });

    BodyReader(ServerOptions options) {
        this.options = options;
    }

    /**
     * The body of a request.
     *
     * @throws Refusal if it is empty or larger than may be
     * @throws IOException if it did not come in time; the connection is closed then
     */
    byte[] read(HttpExchange exchange) throws IOException, Refusal {
        byte[] body = inTime(exchange, in -> in.readNBytes(options.maxBytes()));
        if (body.length == 0) {
            throw new Refusal(400, "EMPTY", "there is nothing in the request", "send a page");
        }
        if (inTime(exchange, InputStream::read) >= 0) {
            throw new Refusal(
                    413, "TOO_LARGE", "more than " + options.maxBytes() + " bytes", "send one page at a time");
        }
        return body;
    }

    /** Lets the rest of a body pass: a sender that is cut off while it sends never hears why it was refused. */
    void drop(HttpExchange exchange) throws IOException {
        inTime(exchange, in -> in.transferTo(OutputStream.nullOutputStream()));
    }

    void stop() {
        clock.shutdownNow();
    }

    private <T> T inTime(HttpExchange exchange, Reading<T> reading) throws IOException {
        AtomicBoolean settled = new AtomicBoolean();
        ScheduledFuture<?> alarm = clock.schedule(
                () -> {
                    if (settled.compareAndSet(false, true)) {
                        // Any answer would wait for the rest of the body; without one the connection closes at once.
                        exchange.close();
                    }
                },
                options.maxTime().toMillis(),
                TimeUnit.MILLISECONDS);
        T read = reading.of(exchange.getRequestBody());
        alarm.cancel(false);
        if (!settled.compareAndSet(false, true)) {
            throw new IOException("the body came too late");
        }
        return read;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream body) throws IOException;
    }
}
