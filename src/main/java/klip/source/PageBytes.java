package klip.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads the bytes of one page, decompressed, and never more than a limit of them.
 *
 * @param source the page, for problems
 * @param maxBytes the limit, of decompressed bytes: a small archive may hold a very large page
 */
record PageBytes(String source, int maxBytes) {
    private static final int MAGIC_LENGTH = 2;

    /** Gzip is told by its first two bytes, since servers and crawlers give compressed pages plain names. */
    byte[] read(InputStream in) throws IOException, PageException {
        byte[] magic = in.readNBytes(MAGIC_LENGTH);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), in);
        boolean gzip = magic.length == MAGIC_LENGTH && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
        return gzip ? unzip(whole) : bounded(whole);
    }

    private byte[] unzip(InputStream in) throws IOException, PageException {
        try (GZIPInputStream unzipped = new GZIPInputStream(in)) {
            return bounded(unzipped);
        } catch (ZipException | EOFException e) {
            throw new PageException(Problems.damaged(source, e));
        }
    }

    private byte[] bounded(InputStream in) throws IOException, PageException {
        byte[] bytes = in.readNBytes(maxBytes);
        if (bytes.length == maxBytes && in.read() >= 0) {
            throw new PageException(Problems.tooLarge(source, maxBytes));
        }
        return bytes;
    }
}
