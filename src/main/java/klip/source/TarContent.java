package klip.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The content of one entry of a tar archive: so many bytes of it. */
final class TarContent extends InputStream {
    private final InputStream in;
    private long left;

    TarContent(InputStream in, long size) {
        this.in = in;
        this.left = size;
    }

    /** How many bytes were not read. */
    long left() {
        return left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = in.read(buffer, start, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("it ends in the middle of an entry");
        }
        left -= count;
        return count;
    }
}
