package klip.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failing network from a damaged file: to a reader of archives both are an {@link IOException}, but after the one
 * the task is to be tried again, and after the other it would only fail again. Not thread-safe.
 */
final class WatchedStream extends FilterInputStream {
    private @Nullable IOException failure;

    WatchedStream(InputStream in) {
        super(in);
    }

    /** Throws what the file system threw, if it did, whoever has swallowed it since. */
    void check() throws IOException {
        if (failure != null) {
            throw new IOException("the file could not be read to its end", failure);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
        try {
            return in.read(buffer, start, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public long skip(long length) throws IOException {
        try {
            return in.skip(length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
