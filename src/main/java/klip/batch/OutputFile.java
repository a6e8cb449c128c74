package klip.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of output, as the manifest names it.
 *
 * @param name its name
 * @param lines how many lines it has
 * @param bytes how many bytes
 * @param sha256 the sum over them
 */
record OutputFile(String name, long lines, long bytes, String sha256) {
    private static final int BUFFER = 1 << 16;

    static OutputFile of(String name, Path content) throws IOException {
        MessageDigest digest = digest();
        long lines = 0;
        long bytes = 0;
        try (InputStream in = Files.newInputStream(content)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                bytes += count;
                for (int i = 0; i < count; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return new OutputFile(name, lines, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
