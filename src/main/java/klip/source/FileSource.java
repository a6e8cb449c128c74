package klip.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of one folder and its sub-folders, or one file. */
final class FileSource implements PageSource {
    private final List<PageReference> pages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String prefix;
    private final int maxBytes;
    private int skipped;

    private FileSource(String prefix, int maxBytes) {
        this.prefix = prefix;
        this.maxBytes = maxBytes;
    }

    static FileSource ofFolder(Path folder, String prefix, int maxBytes) {
        FileSource source = new FileSource(prefix, maxBytes);
        source.walk(folder);
        source.pages.sort(Comparator.comparing(PageReference::source, PagePaths.CODE_POINT_ORDER));
        source.problems.sort(Comparator.comparing(Problem::place, PagePaths.CODE_POINT_ORDER));
        return source;
    }

    static FileSource ofFile(String place, int maxBytes) {
        FileSource source = new FileSource("", maxBytes);
        Path file = existing(place);
        if (file == null) {
            source.problems.add(Problems.notFound(place));
        } else {
            source.add(file, String.valueOf(file.getFileName()));
        }
        return source;
    }

    private static @Nullable Path existing(String place) {
        try {
            Path file = Path.of(place);
            return Files.exists(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    @Override
    public Iterator<PageReference> iterator() {
        return List.copyOf(pages).iterator();
    }

    @Override
    public int skipped() {
        return skipped;
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        // Files are opened and closed page by page.
    }

    private void add(Path file, String name) {
        Format format = PagePaths.formatOf(file);
        if (format == null) {
            skipped++;
        } else {
            pages.add(new FilePage(prefix + name, file, format, maxBytes));
        }
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Lister(folder));
        } catch (IOException e) {
            problems.add(Problems.unreadable(folder.toString(), e));
        }
    }

    /** Takes note of each file, and of each file or folder that cannot be visited. */
    private final class Lister extends SimpleFileVisitor<Path> {
        private final Path folder;

        Lister(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, nameOf(file));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (e instanceof FileSystemLoopException) {
                problems.add(Problems.loop(prefix + nameOf(file)));
            } else if (e instanceof NoSuchFileException) {
                problems.add(Problems.notFound(prefix + nameOf(file)));
            } else {
                problems.add(Problems.unreadable(prefix + nameOf(file), e));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            if (e != null) {
                problems.add(Problems.unreadable(prefix + nameOf(directory), e));
            }
            return FileVisitResult.CONTINUE;
        }

        private String nameOf(Path file) {
            return PagePaths.slashed(folder.relativize(file));
        }
    }
}
