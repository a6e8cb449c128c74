package klip.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What one task reads and commits as a whole: a share of a large file, or several small files.
 *
 * @param id a name that changes with the input and with nothing else
 * @param files what it is made of, in order
 */
record Split(String id, List<FilePart> files) implements Serializable {
    private static final int ID_LENGTH = 24;

    /** The split of these files. */
    static Split of(List<FilePart> files) {
        return new Split(hash(files.toString()), List.copyOf(files));
    }

    /** A short name for a long one. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
