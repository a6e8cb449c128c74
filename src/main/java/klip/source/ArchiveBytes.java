package klip.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of an archive file, from the start, without the gzip around them.
 *
 * <p>It is bounded how far they may swell: pages pack to a tenth, and a bomb to a thousandth.
 */
final class ArchiveBytes implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x1f8b;
    private static final long ALWAYS_ALLOWED = 1L << 28;
    private static final int MOST_SWELLING = 250;

    private final Packed packed;
    private final InputStream plain;
    private final InputStream bytes;
    private long unpacked;

    private ArchiveBytes(Packed packed) throws IOException {
        this.packed = packed;
        InputStream buffered = new BufferedInputStream(packed, BUFFER);
        buffered.mark(2);
        int magic = (buffered.read() << Byte.SIZE) | buffered.read();
        buffered.reset();
        this.plain = magic == MAGIC ? new GZIPInputStream(buffered, BUFFER) : buffered;
        this.bytes = magic == MAGIC ? new Counted(plain) : plain;
    }

    static ArchiveBytes open(Path file) throws IOException {
        return of(Files.newInputStream(file));
    }

    /** Those of a stream, which is closed with this, or at once if it cannot be begun. */
    static ArchiveBytes of(InputStream in) throws IOException {
        try {
            return new ArchiveBytes(new Packed(in));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The bytes; closed with this. */
    InputStream stream() {
        return bytes;
    }

    /** Takes account of bytes that came out of the archive. */
    void unpacked(long more) throws ArchiveBombException {
        unpacked += more;
        if (unpacked > ALWAYS_ALLOWED && unpacked / MOST_SWELLING > packed.read) {
            throw new ArchiveBombException(packed.read, unpacked);
        }
    }

    @Override
    public void close() {
        try {
            plain.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts what is read of the file. */
    private static final class Packed extends FilterInputStream {
        private long read;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int count = in.read(buffer, start, length);
            read += Math.max(0, count);
            return count;
        }
    }

    /** Counts what comes out, and stays open for the next entry whoever closes it. */
    final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            unpacked(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int count = in.read(buffer, start, length);
            unpacked(Math.max(0, count));
            return count;
        }

        @Override
        public void close() {
            // The file is closed as a whole.
        }

        // Through read, so that what is passed over is counted as well.
        @Override
        public long skip(long length) throws IOException {
            return Math.max(0, read(new byte[(int) Math.min(BUFFER, Math.max(0, length))]));
        }
    }
}
