package klip.cli;

import java.io.IOException;

/**
 * The moment after which nothing is written any more. Thread-safe.
 *
 * <p>Whoever stops waits for the line being written, so that a file always ends with a whole one.
 */
final class Interruption {
    private boolean stopped;

    /** Something that writes whole lines. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Writes, unless it is too late. */
    synchronized void unlessStopped(Writing writing) throws IOException {
        if (!stopped) {
            writing.write();
        }
    }
}
