package klip.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The pages of a tar archive (ustar, pax and GNU), in the order in which they stand there. */
final class TarReader implements ArchiveReader {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 1 << 16;

    private final String name;
    private final FileOpener opener;
    private final InputStream in;
    private @Nullable String longName;

    TarReader(String name, ArchiveBytes bytes, FileOpener opener) {
        this.name = name;
        this.opener = opener;
        this.in = bytes.stream();
    }

    @Override
    public @Nullable PageReference next() throws IOException {
        for (TarHeader header = header(); header != null; header = header()) {
            PageReference page = switch (header.type()) {
                case FILE -> page(header);
                case GNU_NAME -> remember(TarHeader.text(content(header), 0, (int) header.size()));
                case PAX -> remember(TarHeader.paxPath(content(header)));
                case OTHER -> pass(header);
            };
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    private @Nullable TarHeader header() throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        if (block.length == 0) {
            return null;
        }
        if (block.length < BLOCK) {
            throw new EOFException("it ends in the middle of a header");
        }
        return TarHeader.of(block);
    }

    private @Nullable PageReference page(TarHeader header) throws IOException {
        String source = name + "/" + (longName == null ? header.name() : longName);
        longName = null;
        Format format = opener.admitted(source);
        if (format == null) {
            skip(header.padded());
            return null;
        }
        TarContent content = new TarContent(in, header.size());
        PageReference page = opener.read(source, format, content);
        skip(content.left() + header.padded() - header.size());
        return page;
    }

    private @Nullable PageReference pass(TarHeader header) throws IOException {
        longName = null;
        skip(header.padded());
        return null;
    }

    private @Nullable PageReference remember(@Nullable String stated) {
        longName = stated == null ? longName : stated;
        return null;
    }

    private byte[] content(TarHeader header) throws IOException {
        if (header.size() > LONGEST_NAME) {
            throw new IOException("a name of " + header.size() + " bytes");
        }
        byte[] content = in.readNBytes((int) header.size());
        skip(header.padded() - header.size());
        return content;
    }

    private void skip(long length) throws IOException {
        try {
            in.skipNBytes(length);
        } catch (EOFException e) {
            throw new EOFException("it ends in the middle of an entry");
        }
    }
}
