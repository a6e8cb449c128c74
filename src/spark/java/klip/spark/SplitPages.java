package klip.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import klip.source.PageReference;
import klip.source.PageSource;
import klip.source.SourceOptions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a split, one after the other; those of a file's other shares are passed over. Not thread-safe.
 *
 * <p>A file that cannot be read any further ends in an {@link UncheckedIOException}, never in fewer pages.
 */
final class SplitPages implements Iterator<PageReference>, AutoCloseable {
    private final Iterator<FilePart> files;
    private final Configuration hadoop;
    private final SourceOptions options;
    private @Nullable OpenFile open;
    private @Nullable PageReference ahead;

    SplitPages(Split split, Configuration hadoop, SourceOptions options) {
        this.files = split.files().iterator();
        this.hadoop = hadoop;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null) {
                if (open == null && !files.hasNext()) {
                    return false;
                }
                advance();
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PageReference next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        PageReference page = ahead;
        ahead = null;
        return page;
    }

    @Override
    public void close() {
        if (open != null) {
            open.source.close();
            open = null;
        }
    }

    private void advance() throws IOException {
        if (open == null) {
            open = open(files.next());
        }
        ahead = open.next();
        if (ahead == null) {
            close();
        }
    }

    private OpenFile open(FilePart file) throws IOException {
        Path path = new Path(file.path());
        return new OpenFile(file, new WatchedStream(path.getFileSystem(hadoop).open(path)));
    }

    /** The file that is being read. */
    private final class OpenFile {
        private final FilePart file;
        private final WatchedStream stream;
        private final PageSource source;
        private final Iterator<PageReference> pages;
        private long number;

        OpenFile(FilePart file, WatchedStream stream) {
            this.file = file;
            this.stream = stream;
            this.source = PageSource.ofStream(file.name(), stream, options);
            this.pages = source.iterator();
        }

        /** The next page of the share; null at the end. */
        @Nullable
        PageReference next() throws IOException {
            while (true) {
                PageReference page = pages.hasNext() ? pages.next() : null;
                stream.check();
                if (page == null || file.holds(number++)) {
                    return page;
                }
            }
        }
    }
}
