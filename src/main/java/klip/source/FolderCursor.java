package klip.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a folder and its sub-folders, in the code point order of their paths.
 *
 * <p>Only the names in the folders between the top and the page at hand are known at a time, so that memory does not grow
 * with the tree. Symbolic links are followed, except back to a folder they are in.
 */
final class FolderCursor implements PageCursor {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::sortKey, PagePaths.CODE_POINT_ORDER);

    private final FileOpener opener;
    private final Deque<Folder> open = new ArrayDeque<>();
    private PageCursor file = PageCursor.of();

    FolderCursor(Path folder, String prefix, FileOpener opener) {
        this.opener = opener;
        this.file = enter(folder, prefix);
    }

    /**
     * A file or folder in a folder.
     *
     * @param path where it is
     * @param name as pages below it are named
     * @param attributes null where they cannot be read
     * @param failure why they cannot
     */
    private record Entry(
            Path path,
            String name,
            @Nullable BasicFileAttributes attributes,
            @Nullable IOException failure) {
        static Entry of(Path path, String name) {
            try {
                return new Entry(path, name, Files.readAttributes(path, BasicFileAttributes.class), null);
            } catch (IOException e) {
                return new Entry(path, name, null, e);
            }
        }

        boolean isFolder() {
            return attributes != null && attributes.isDirectory();
        }

        // With its slash a folder stands where the paths of its pages do.
        String sortKey() {
            return isFolder() ? name + "/" : name;
        }
    }

    /**
     * A folder on the way down to the page at hand.
     *
     * @param identity what tells it from other folders
     * @param entries what is left of it
     */
    private record Folder(Object identity, Iterator<Entry> entries) {}

    @Override
    public @Nullable PageReference next() {
        PageReference page = file.next();
        while (page == null && !open.isEmpty()) {
            file.close();
            Iterator<Entry> entries = open.element().entries();
            if (entries.hasNext()) {
                file = open(entries.next());
                page = file.next();
            } else {
                open.remove();
            }
        }
        return page;
    }

    @Override
    public void close() {
        file.close();
    }

    private PageCursor open(Entry entry) {
        if (entry.failure() != null) {
            return failed(entry.name(), entry.failure());
        }
        if (entry.isFolder()) {
            return opener.isLeftOut(entry.path()) ? PageCursor.of() : enter(entry.path(), entry.name() + "/");
        }
        if (!Objects.requireNonNull(entry.attributes()).isRegularFile()) {
            // Opening a pipe or a device could wait for ever.
            return opener.skip();
        }
        return PagePaths.isSound(entry.path())
                ? opener.open(entry.path(), entry.name())
                : PageCursor.of(new MissingPage(Problems.nameNotUtf8(entry.name())));
    }

    /** Puts the folder on top of the open ones; gives what is to be said of it. */
    private PageCursor enter(Path folder, String prefix) {
        String name = prefix.isEmpty() ? folder.toString() : prefix.substring(0, prefix.length() - 1);
        try {
            Object identity = identity(folder);
            if (open.stream().anyMatch(above -> above.identity().equals(identity))) {
                return PageCursor.of(new MissingPage(Problems.loop(name)));
            }
            open.push(new Folder(identity, entries(folder, prefix).iterator()));
            return PageCursor.of();
        } catch (IOException e) {
            return failed(name, e);
        }
    }

    private static Object identity(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return key == null ? folder.toRealPath() : key;
    }

    private static List<Entry> entries(Path folder, String prefix) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            paths.forEach(path -> entries.add(Entry.of(path, prefix + PagePaths.lastName(path))));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(ORDER);
        return entries;
    }

    private static PageCursor failed(String name, IOException failure) {
        return PageCursor.of(new MissingPage(
                failure instanceof NoSuchFileException ? Problems.notFound(name) : Problems.unreadable(name, failure)));
    }
}
