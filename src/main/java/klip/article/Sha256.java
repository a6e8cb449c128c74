package klip.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 sums as the contract writes them: 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** The sum of the parts, one after the other. */
    public static String of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return of(digest);
    }

    /** The sum of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sum of all that a digest of {@link #digest()} was fed; the digest starts anew. */
    public static String of(MessageDigest fed) {
        return HexFormat.of().formatHex(fed.digest());
    }

    /** A digest to be fed bit by bit with what does not fit into memory. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
