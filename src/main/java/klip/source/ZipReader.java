package klip.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The pages of a zip archive, in the order in which they stand there. */
final class ZipReader implements ArchiveReader {
    private final String name;
    private final FileOpener opener;
    private final ZipInputStream entries;
    private final InputStream entry;

    ZipReader(String name, ArchiveBytes bytes, FileOpener opener) {
        this.name = name;
        this.opener = opener;
        // Read as Latin-1, names that are not marked as UTF-8 keep their bytes, and none is an error.
        this.entries = new ZipInputStream(bytes.stream(), StandardCharsets.ISO_8859_1);
        this.entry = bytes.new Counted(entries);
    }

    @Override
    public @Nullable PageReference next() throws IOException {
        for (ZipEntry next = entries.getNextEntry(); next != null; next = entries.getNextEntry()) {
            String source = name + "/" + nameOf(next);
            Format format = next.isDirectory() ? null : opener.admitted(source);
            PageReference page = format == null ? null : opener.read(source, format, entry);
            // Not left to the library, which would not count what it passes over.
            entry.transferTo(OutputStream.nullOutputStream());
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    // Many programs write UTF-8 without the mark.
    private static String nameOf(ZipEntry entry) {
        String name = entry.getName();
        if (name.chars().anyMatch(c -> c > 0xff)) {
            return name;
        }
        try {
            byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }
}
