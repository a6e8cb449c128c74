package klip.batch;

import java.io.IOException;

/**
 * The moment after which nothing is written any more. Thread-safe.
 *
 * <p>Whoever stops waits for the line being written, so that a file always ends with a whole one.
 */
public final class Interruption {
    private boolean stopped;

    /** Something that writes whole lines. */
    @FunctionalInterface
    public interface Writing {
        /** Writes. */
        void write() throws IOException;
    }

    /** Lets nothing more be written. */
    public synchronized void stop() {
        stopped = true;
    }

    /** Whether it was stopped. */
    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Writes, unless it is too late. */
    public synchronized void unlessStopped(Writing writing) throws IOException {
        if (!stopped) {
            writing.write();
        }
    }
}
