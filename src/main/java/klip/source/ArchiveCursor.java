package klip.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages of an archive, up to where it is damaged; the damage is then given in place of the rest. */
final class ArchiveCursor implements PageCursor {
    private final String name;
    private final ArchiveReader reader;
    private final ArchiveBytes bytes;
    private boolean ended;

    ArchiveCursor(String name, ArchiveReader reader, ArchiveBytes bytes) {
        this.name = name;
        this.reader = reader;
        this.bytes = bytes;
    }

    @Override
    public @Nullable PageReference next() {
        if (ended) {
            return null;
        }
        try {
            PageReference page = reader.next();
            ended = page == null;
            return page;
        } catch (ArchiveBombException e) {
            ended = true;
            return new MissingPage(Problems.archiveBomb(name, e));
        } catch (IOException | RuntimeException e) {
            // The readers of libraries answer broken archives with whatever they stumble over.
            ended = true;
            return new MissingPage(Problems.archiveDamaged(name, e));
        }
    }

    @Override
    public void close() {
        bytes.close();
    }
}
