package klip.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The block before an entry of a tar archive.
 *
 * @param name the path of the entry, unless an entry before it states a longer one
 * @param size how many bytes follow
 * @param type what they are
 */
record TarHeader(String name, long size, Type type) {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int CHECKSUM_AT = 148;
    private static final int CHECKSUM_LENGTH = 8;
    private static final int TYPE_AT = 156;
    private static final int MAGIC_AT = 257;
    private static final int PREFIX_AT = 345;
    private static final int PREFIX_LENGTH = 155;
    private static final int OCTAL = 8;

    /** What an entry is. */
    enum Type {
        FILE,
        /** The name of the next entry, as GNU writes a long one. */
        GNU_NAME,
        /** Statements about the next entry. */
        PAX,
        OTHER
    }

    /**
     * The header in a block; null for the empty block at the end.
     *
     * @throws IOException if it is none
     */
    static @Nullable TarHeader of(byte[] block) throws IOException {
        int sum = 0;
        boolean empty = true;
        for (int i = 0; i < BLOCK; i++) {
            boolean ofSum = i >= CHECKSUM_AT && i < CHECKSUM_AT + CHECKSUM_LENGTH;
            sum += ofSum ? ' ' : block[i] & 0xff;
            empty &= block[i] == 0;
        }
        if (empty) {
            return null;
        }
        if (sum != octal(block, CHECKSUM_AT, CHECKSUM_LENGTH)) {
            throw new IOException("a header's checksum is wrong");
        }
        return new TarHeader(name(block), size(block), type(block[TYPE_AT]));
    }

    /** The size with what fills the last block. */
    long padded() {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** The path among pax statements, each of the form {@code length key=value}; null if there is none. */
    static @Nullable String paxPath(byte[] statements) {
        String path = null;
        for (String line : new String(statements, StandardCharsets.UTF_8).split("\n", -1)) {
            int key = line.indexOf(' ') + 1;
            path = line.startsWith("path=", key) ? line.substring(key + "path=".length()) : path;
        }
        return path;
    }

    /** The text in a field, up to its first zero byte. */
    static String text(byte[] block, int start, int length) {
        int end = start;
        int limit = Math.min(block.length, start + length);
        while (end < limit && block[end] != 0) {
            end++;
        }
        return new String(block, start, end - start, StandardCharsets.UTF_8);
    }

    private static String name(byte[] block) {
        String name = text(block, 0, NAME_LENGTH);
        // GNU uses the place of the prefix for times.
        boolean ustar = text(block, MAGIC_AT, 6).equals("ustar");
        String prefix = ustar ? text(block, PREFIX_AT, PREFIX_LENGTH) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static Type type(byte flag) {
        return switch (flag) {
            case 0, '0', '7' -> Type.FILE;
            case 'L' -> Type.GNU_NAME;
            case 'x' -> Type.PAX;
            default -> Type.OTHER;
        };
    }

    // Sizes of 8 GiB and more are written in base 256, marked by the highest bit.
    private static long size(byte[] block) throws IOException {
        if (block[SIZE_AT] >= 0) {
            return octal(block, SIZE_AT, SIZE_LENGTH);
        }
        long size = block[SIZE_AT] & 0x3f;
        for (int i = SIZE_AT + 1; i < SIZE_AT + SIZE_LENGTH; i++) {
            size = (size << Byte.SIZE) | (block[i] & 0xff);
        }
        if (size < 0) {
            throw new IOException("an entry of a negative size");
        }
        return size;
    }

    private static long octal(byte[] block, int start, int length) throws IOException {
        String digits = text(block, start, length).strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, OCTAL);
        } catch (NumberFormatException e) {
            throw new IOException("a header holds '" + digits + "' for a number", e);
        }
    }
}
