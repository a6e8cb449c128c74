package klip.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens a file as what its name says it is: a page, an archive of pages, or nothing to be read. Not thread-safe. */
final class FileOpener {
    private final SourceOptions options;
    private final Globs globs;
    private int skipped;

    FileOpener(SourceOptions options) {
        this.options = options;
        this.globs = new Globs(options.includes(), options.excludes());
    }

    int skipped() {
        return skipped;
    }

    int maxBytes() {
        return options.maxBytes();
    }

    /** Counts something that promises no page, and gives none. */
    PageCursor skip() {
        skipped++;
        return PageCursor.of();
    }

    /** Whether this is the folder that is not to be looked into. */
    boolean isLeftOut(Path folder) {
        Path leftOut = options.leftOut();
        try {
            return leftOut != null && Files.exists(leftOut) && Files.isSameFile(leftOut, folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** The format that a name promises; null where it promises no page or none is wanted, which is counted. */
    @Nullable
    Format admitted(String name) {
        Format format = globs.admit(name) ? PagePaths.formatOf(name) : null;
        skipped += format == null ? 1 : 0;
        return format;
    }

    /** Reads a page that stands in an archive, gzipped or not, no further than its limit. */
    PageReference read(String source, Format format, InputStream in) throws IOException {
        try {
            return new HeldPage(new Page(source, format, new PageBytes(source, options.maxBytes()).read(in), null));
        } catch (PageException e) {
            return new MissingPage(e.problem());
        }
    }

    /** The pages of a file. */
    PageCursor open(Path file, String name) {
        ArchiveKind kind = ArchiveKind.of(name);
        if (kind == null) {
            Format format = admitted(name);
            return format == null
                    ? PageCursor.of()
                    : PageCursor.of(new FilePage(name, file, format, options.maxBytes()));
        }
        boolean wanted = kind.holdsNames() ? !globs.excludes(name) : globs.admit(name);
        return wanted ? openArchive(kind, file, name) : skip();
    }

    /** The pages of a file whose bytes are at hand; the stream is closed with them. */
    PageCursor open(InputStream in, String name) {
        ArchiveKind kind = ArchiveKind.of(name);
        try {
            if (kind == null) {
                return openPage(in, name);
            }
            ArchiveBytes bytes = ArchiveBytes.of(in);
            return new ArchiveCursor(name, kind.reader(name, bytes, this, options.field()), bytes);
        } catch (IOException e) {
            return PageCursor.of(
                    new MissingPage(kind == null ? Problems.unreadable(name, e) : Problems.archiveDamaged(name, e)));
        }
    }

    private PageCursor openPage(InputStream in, String name) throws IOException {
        try (in) {
            Format format = admitted(name);
            return format == null ? PageCursor.of() : PageCursor.of(read(name, format, in));
        }
    }

    private PageCursor openArchive(ArchiveKind kind, Path file, String name) {
        try {
            ArchiveBytes bytes = ArchiveBytes.open(file);
            return new ArchiveCursor(name, kind.reader(name, bytes, this, options.field()), bytes);
        } catch (NoSuchFileException e) {
            return PageCursor.of(new MissingPage(Problems.notFound(name)));
        } catch (IOException e) {
            return PageCursor.of(new MissingPage(Problems.archiveDamaged(name, e)));
        }
    }
}
