package klip.source;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Pages to read, one after the other, in an order that depends on nothing but their names and places.
 *
 * <p>A source is a stream: it can be gone through once, by one thread at a time, and holds only where it is, so that
 * memory does not grow with the pages. The references that it gives may be read by many threads. What cannot be listed
 * is given in its place, as a reference whose {@link PageReference#read()} says why; the pages after it are still given.
 */
public interface PageSource extends Iterable<PageReference>, AutoCloseable {
    /** The place that means standard input. */
    String STANDARD_INPUT = "-";

    /** The most bytes of one page, decompressed, unless the caller says otherwise: 16 MiB. */
    int DEFAULT_MAX_BYTES = 16 << 20;

    /** The pages, from where the source stands. */
    @Override
    Iterator<PageReference> iterator();

    /** How many files and records were left alone so far because they promise no page. */
    int skipped();

    /** Lets go of what the source holds open. References that were given can still be read. */
    @Override
    void close();

    /**
     * The pages of some places, as {@link #open(SourceOptions, InputStream)}, without lists or globs.
     *
     * @param places folders, files, archives, or {@link #STANDARD_INPUT} for one page
     * @param standardInput read at most once, when that page is
     * @param maxBytes the most bytes of one page, decompressed
     */
    static PageSource open(List<String> places, InputStream standardInput, int maxBytes) {
        return open(SourceOptions.of(places).withMaxBytes(maxBytes), standardInput);
    }

    /**
     * The pages of some places, place by place in the order given.
     *
     * <p>A page is named by its path relative to its folder; where there are several folders, their names come first. A
     * single file is named by its file name, or by its path as written where two share one, or where it comes from a
     * list. Pages of zip and tar archives are named by the archive and their path in it, {@code news.zip/a.html}; those
     * of web archives and JSON lines by the file and their number, {@code crawl.warc.gz#7}.
     *
     * @param options which pages
     * @param standardInput read at most once
     */
    static PageSource open(SourceOptions options, InputStream standardInput) {
        return new StreamedSource(options, standardInput);
    }

    /**
     * The pages of one file whose bytes come from elsewhere than a disk of this machine; named as those of a lone file.
     *
     * <p>A fault of the stream itself is given like damage of the file, as the place of the pages after it.
     *
     * @param name the name of the file, whose ending tells what it holds
     * @param bytes the file, gzipped or not; closed with the source
     * @param options the size of a page and the field of a JSON line; its places, lists and globs are not looked at
     */
    static PageSource ofStream(String name, InputStream bytes, SourceOptions options) {
        return StreamedSource.ofStream(name, bytes, options);
    }
}
