package klip.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one kind of archive, entry by entry. */
interface ArchiveReader {
    /**
     * The next page, or what is there in place of one that cannot be read; null at the end.
     *
     * @throws IOException if the archive is damaged, so that nothing can be read after this
     */
    @Nullable
    PageReference next() throws IOException;
}
