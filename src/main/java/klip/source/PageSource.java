package klip.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages to read, in an order that depends on nothing but their names.
 *
 * <p>Names are listed when a source is opened; bytes are read when a {@link PageReference} is. What could not be listed
 * is a {@link Problem}, never an exception: the pages that are there are still given. A new kind of place (an archive,
 * a file of records) is a new implementation and one line in {@link #open}.
 */
public interface PageSource extends Iterable<PageReference>, AutoCloseable {
    /** The place that means standard input. */
    String STANDARD_INPUT = "-";

    /** The most bytes of one page, decompressed, unless the caller says otherwise: 16 MiB. */
    int DEFAULT_MAX_BYTES = 16 << 20;

    /** How many files were left alone because their names promise no page. */
    int skipped();

    /** What could not be listed, in the order met. */
    List<Problem> problems();

    /** Lets go of what the source holds open; references must not be read afterwards. */
    @Override
    void close();

    /**
     * Lists the pages of some places, place by place in the order given.
     *
     * <p>A page is named by its path relative to its folder; where there are several folders, their names come first. A
     * single file is named by its file name.
     *
     * @param places folders, files, or {@link #STANDARD_INPUT} for one page
     * @param standardInput read at most once, when that page is
     * @param maxBytes the most bytes of one page, decompressed
     */
    static PageSource open(List<String> places, InputStream standardInput, int maxBytes) {
        FolderNames names = FolderNames.of(places);
        List<PageSource> parts = new ArrayList<>();
        for (String place : places) {
            if (place.equals(STANDARD_INPUT)) {
                parts.add(new StandardInput(standardInput, maxBytes));
            } else if (FolderNames.isFolder(place)) {
                parts.add(FileSource.ofFolder(Path.of(place), names.prefix(place), maxBytes));
            } else {
                parts.add(FileSource.ofFile(place, maxBytes));
            }
        }
        return new JoinedSource(parts);
    }
}
