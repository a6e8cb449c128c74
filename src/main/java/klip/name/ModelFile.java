package klip.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The container of Klip's own model files: a magic number, the version of the format, a header in words, and the deflated
 * content with its length and CRC-32.
 */
public final class ModelFile {
    /** Raised whenever an older reader would misread the content, which includes any change of the features. */
    public static final int VERSION = 1;

    private static final long MAGIC = 0x4b4c49504d4f444cL;
    private static final int MOST_BYTES = 1 << 27;

    private ModelFile() {}

    /**
     * What a model file says of itself.
     *
     * @param kind what it holds, such as {@code names-da}
     * @param labels the labels it gives, parted by spaces; may be empty
     * @param data the SHA-256 of what it was made from
     * @param licence the licences of what it was made from
     */
    public record Header(String kind, String labels, String data, String licence) {}

    /** Writes content. */
    @FunctionalInterface
    interface Writer {
        void write(DataOutput out) throws IOException;
    }

    static void write(OutputStream out, Header header, Writer content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream deflated = new DataOutputStream(new DeflaterOutputStream(packed))) {
            content.write(deflated);
        }
        byte[] bytes = packed.toByteArray();
        DataOutputStream file = new DataOutputStream(out);
        file.writeLong(MAGIC);
        file.writeInt(VERSION);
        file.writeUTF(header.kind());
        file.writeUTF(header.labels());
        file.writeUTF(header.data());
        file.writeUTF(header.licence());
        file.writeInt(bytes.length);
        file.writeLong(checksum(bytes));
        file.write(bytes);
        file.flush();
    }

    /** A model file's header and the stream of its content, which is known to be whole. */
    record Opened(Header header, DataInputStream content) {}

    /**
     * Opens a model file.
     *
     * @throws IOException if it is no model file, of another version or kind, or damaged; the message says which
     */
    static Opened open(InputStream in, String kind) throws IOException {
        DataInputStream file = new DataInputStream(in);
        if (file.readLong() != MAGIC) {
            throw new IOException("not a model file of Klip; train it again or restore it");
        }
        int version = file.readInt();
        if (version != VERSION) {
            throw new IOException(
                    "model file of version " + version + ", this Klip reads version " + VERSION + "; train it again");
        }
        Header header = new Header(file.readUTF(), file.readUTF(), file.readUTF(), file.readUTF());
        if (!header.kind().equals(kind)) {
            throw new IOException("model file of kind " + header.kind() + " where " + kind + " is needed");
        }
        return new Opened(header, new DataInputStream(new InflaterInputStream(content(file))));
    }

    private static ByteArrayInputStream content(DataInputStream file) throws IOException {
        int length = file.readInt();
        long checksum = file.readLong();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("damaged model file: a content of " + length + " bytes; restore it");
        }
        byte[] bytes = file.readNBytes(length);
        if (bytes.length != length || checksum(bytes) != checksum) {
            throw new IOException("damaged model file: its content does not match its checksum; restore it");
        }
        return new ByteArrayInputStream(bytes);
    }

    private static long checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
