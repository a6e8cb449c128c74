package klip.source;

/** The problems of this package, worded once. */
final class Problems {
    private Problems() {}

    static Problem notFound(String place) {
        return new Problem("SOURCE_NOT_FOUND", place, "there is no such file or folder", "check the path");
    }

    static Problem loop(String place) {
        return new Problem(
                "SYMLINK_LOOP", place, "a symbolic link leads back to a folder that holds it", "remove the link");
    }

    static Problem unreadable(String place, Exception cause) {
        return new Problem(
                "PAGE_UNREADABLE",
                place,
                cause.getClass().getSimpleName() + ": " + cause.getMessage(),
                "check that the file exists and that you may read it");
    }

    static Problem tooLarge(String place, int maxBytes) {
        return new Problem(
                "PAGE_TOO_LARGE",
                place,
                "more than " + maxBytes + " bytes, decompressed",
                "leave the page out, or raise the limit");
    }

    static Problem damaged(String place, Exception cause) {
        return new Problem(
                "GZIP_DAMAGED", place, "the gzip data is broken: " + cause.getMessage(), "fetch the file again");
    }

    static Problem archiveDamaged(String place, Exception cause) {
        return new Problem(
                "ARCHIVE_DAMAGED",
                place,
                "it cannot be read beyond the pages before this: " + cause.getMessage(),
                "fetch the file again");
    }

    static Problem archiveBomb(String place, Exception cause) {
        return new Problem(
                "ARCHIVE_BOMB",
                place,
                "it unpacks to far more than pages do: " + cause.getMessage(),
                "leave it out, or unpack it into a folder");
    }

    static Problem changed(String place) {
        return new Problem(
                "PAGE_CHANGED", place, "the file changed while it was read", "read it again when nothing writes to it");
    }

    static Problem nameNotUtf8(String place) {
        return new Problem(
                "NAME_NOT_UTF8",
                place,
                "the bytes of its name are not UTF-8, so it cannot be named",
                "rename the file");
    }

    static Problem notJson(String place, String reason) {
        return new Problem("LINE_NOT_JSON", place, "the line is no JSON object: " + reason, "mend or remove the line");
    }

    static Problem noField(String place, String fields) {
        return new Problem(
                "FIELD_MISSING", place, "the object has no text in " + fields, "name the field with --field");
    }

    static Problem recordDamaged(String place, Throwable cause) {
        return new Problem(
                "RECORD_DAMAGED",
                place,
                "the web archive's record is broken: " + cause.getMessage(),
                "fetch the page again");
    }

    static Problem notText(String place, String reason) {
        return new Problem("PAGE_NOT_TEXT", place, reason, "leave the file out, or convert it to HTML or text");
    }
}
