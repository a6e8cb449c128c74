package klip.source;

import org.jspecify.annotations.Nullable;

/** The files that hold many pages, told by their names. */
enum ArchiveKind {
    ZIP,
    TAR,
    WARC,
    JSON_LINES;

    /** The kind of a file of this name, gzipped or not; null for none. */
    static @Nullable ArchiveKind of(String name) {
        String bare = PagePaths.withoutGz(name);
        return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
            case "zip" -> ZIP;
            case "tar", "tgz" -> TAR;
            case "warc" -> WARC;
            case "jsonl", "ndjson" -> JSON_LINES;
            default -> null;
        };
    }

    /** Whether the pages in it have names of their own. */
    boolean holdsNames() {
        return this == ZIP || this == TAR;
    }

    /** A reader of an archive of this kind. */
    ArchiveReader reader(String name, ArchiveBytes bytes, FileOpener opener, @Nullable String field) {
        return switch (this) {
            case ZIP -> new ZipReader(name, bytes, opener);
            case TAR -> new TarReader(name, bytes, opener);
            case WARC -> new WebArchiveReader(name, bytes, opener);
            case JSON_LINES -> new JsonLinesReader(name, bytes, opener, field);
        };
    }
}
