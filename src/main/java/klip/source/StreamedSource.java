package klip.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of places and of lists of places. */
final class StreamedSource implements PageSource {
    private final SourceOptions options;
    private final InputStream standardInput;
    private final FileOpener opener;
    private final PageCursor pages;

    StreamedSource(SourceOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
        this.opener = new FileOpener(options);
        PlaceNames names = PlaceNames.of(options.places());
        Stream<Supplier<PageCursor>> places = options.places().stream().map(place -> () -> open(place, names));
        Stream<Supplier<PageCursor>> lists = options.lists().stream().map(list -> () -> openList(list));
        this.pages = new JoinedCursor(Stream.concat(places, lists).iterator());
    }

    private StreamedSource(SourceOptions options, FileOpener opener, PageCursor pages) {
        this.options = options;
        this.standardInput = InputStream.nullInputStream();
        this.opener = opener;
        this.pages = pages;
    }

    static StreamedSource ofStream(String name, InputStream bytes, SourceOptions options) {
        FileOpener opener = new FileOpener(options);
        return new StreamedSource(options, opener, opener.open(bytes, name));
    }

    @Override
    public Iterator<PageReference> iterator() {
        return new Pages();
    }

    @Override
    public int skipped() {
        return opener.skipped();
    }

    @Override
    public void close() {
        pages.close();
    }

    private PageCursor open(String place, PlaceNames names) {
        if (place.equals(STANDARD_INPUT)) {
            return PageCursor.of(new StandardInput(standardInput, options.maxBytes()));
        }
        return PlaceNames.isFolder(place)
                ? new FolderCursor(Path.of(place), names.prefix(place), opener)
                : openFile(place, names.name(place));
    }

    private PageCursor openFile(String place, String name) {
        Path file = PlaceNames.existing(place);
        return file == null ? PageCursor.of(new MissingPage(Problems.notFound(place))) : opener.open(file, name);
    }

    private PageCursor openList(String list) {
        if (list.equals(STANDARD_INPUT)) {
            return new ListCursor(list, standardInput, this::openListed);
        }
        Path file = PlaceNames.existing(list);
        return file == null
                ? PageCursor.of(new MissingPage(Problems.notFound(list)))
                : ListCursor.of(list, file, this::openListed);
    }

    private PageCursor openListed(String place) {
        return PlaceNames.isFolder(place)
                ? new FolderCursor(Path.of(place), PagePaths.slashed(Path.of(place)) + "/", opener)
                : openFile(place, place.replace('\\', '/'));
    }

    /** Looks one page ahead. */
    private final class Pages implements Iterator<PageReference> {
        private @Nullable PageReference ahead;

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = pages.next();
            }
            return ahead != null;
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
    }
}
