package klip.source;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are to be read. Immutable; start from {@link #of} and change what differs.
 *
 * @param places folders, files, archives, or {@link PageSource#STANDARD_INPUT} for one page
 * @param lists files with one such place a line, read after the places; {@link PageSource#STANDARD_INPUT} for standard
 *     input
 * @param includes globs of which a page's path must match one, where there are any
 * @param excludes globs of which it must match none
 * @param field the field of a JSON line that holds its page; null to take {@code html}, else {@code text}
 * @param leftOut a folder that is not looked into, since it gets the output; null for none
 * @param maxBytes the most bytes of one page, decompressed
 */
public record SourceOptions(
        List<String> places,
        List<String> lists,
        List<String> includes,
        List<String> excludes,
        @Nullable String field,
        @Nullable Path leftOut,
        int maxBytes) {
    /** Copies the lists. */
    public SourceOptions {
        places = List.copyOf(places);
        lists = List.copyOf(lists);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** All pages of these places. */
    public static SourceOptions of(List<String> places) {
        return new SourceOptions(places, List.of(), List.of(), List.of(), null, null, PageSource.DEFAULT_MAX_BYTES);
    }

    /** These, with the places that the given files list. */
    public SourceOptions withLists(List<String> files) {
        return new SourceOptions(places, files, includes, excludes, field, leftOut, maxBytes);
    }

    /** These, with only the pages whose paths match one of the globs, where there are any. */
    public SourceOptions withIncludes(List<String> globs) {
        return new SourceOptions(places, lists, globs, excludes, field, leftOut, maxBytes);
    }

    /** These, without the pages whose paths match one of the globs. */
    public SourceOptions withExcludes(List<String> globs) {
        return new SourceOptions(places, lists, includes, globs, field, leftOut, maxBytes);
    }

    /** These, with the pages of JSON lines in the given field. */
    public SourceOptions withField(@Nullable String name) {
        return new SourceOptions(places, lists, includes, excludes, name, leftOut, maxBytes);
    }

    /** These, without looking into the given folder. */
    public SourceOptions withLeftOut(@Nullable Path folder) {
        return new SourceOptions(places, lists, includes, excludes, field, folder, maxBytes);
    }

    /** These, with pages up to the given size. */
    public SourceOptions withMaxBytes(int bytes) {
        return new SourceOptions(places, lists, includes, excludes, field, leftOut, bytes);
    }
}
