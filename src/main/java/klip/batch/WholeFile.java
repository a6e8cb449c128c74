package klip.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that appear whole or not at all: written beside their place, brought to disk, then moved there. */
public final class WholeFile {
    private static final String PART = ".part";

    private WholeFile() {}

    /** Writes a file of text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        writePart(file, text);
        putInPlace(file);
    }

    /** Writes a file that is yet to be put in its place. */
    static void writePart(Path file, String text) throws IOException {
        Path part = partOf(file);
        try (FileChannel out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            append(out, text);
            out.force(true);
        }
    }

    /** Where a file is while it is not whole. */
    static Path partOf(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Moves the part to the file's place, if there is one. */
    static void putInPlace(Path file) throws IOException {
        Path part = partOf(file);
        if (Files.exists(part)) {
            move(part, file);
        }
    }

    static void append(FileChannel out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
