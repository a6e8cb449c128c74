package klip.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.Seekable;

/** A disk whose connection breaks once, in the middle of the first file that is read. */
final class FlakyFileSystem extends RawLocalFileSystem {
    private static final int BREAKS_AFTER = 50_000;
    private static final AtomicInteger FAILURES = new AtomicInteger();

    /** How often it broke. */
    static int failures() {
        return FAILURES.get();
    }

    @Override
    public URI getUri() {
        return URI.create("flaky:///");
    }

    @Override
    public String getScheme() {
        return "flaky";
    }

    @Override
    public FSDataInputStream open(Path file, int buffer) throws IOException {
        return new FSDataInputStream(new Breaking(super.open(file, buffer)));
    }

    private static final class Breaking extends InputStream implements Seekable, PositionedReadable {
        private final FSDataInputStream in;
        private long read;

        Breaking(FSDataInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            breakOnce(1);
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            breakOnce(length);
            return in.read(buffer, start, length);
        }

        private void breakOnce(int bytes) throws IOException {
            read += bytes;
            if (read > BREAKS_AFTER && FAILURES.compareAndSet(0, 1)) {
                throw new IOException("connection reset");
            }
        }

        @Override
        public void seek(long position) throws IOException {
            in.seek(position);
        }

        @Override
        public long getPos() throws IOException {
            return in.getPos();
        }

        @Override
        public boolean seekToNewSource(long position) throws IOException {
            return in.seekToNewSource(position);
        }

        @Override
        public int read(long position, byte[] buffer, int start, int length) throws IOException {
            return in.read(position, buffer, start, length);
        }

        @Override
        public void readFully(long position, byte[] buffer, int start, int length) throws IOException {
            in.readFully(position, buffer, start, length);
        }

        @Override
        public void readFully(long position, byte[] buffer) throws IOException {
            in.readFully(position, buffer);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
