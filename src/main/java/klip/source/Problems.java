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
                "leave the page out, or cut it down below that limit, which is fixed");
    }

    static Problem damaged(String place, Exception cause) {
        return new Problem(
                "GZIP_DAMAGED", place, "the gzip data is broken: " + cause.getMessage(), "fetch the file again");
    }

    static Problem notText(String place, String reason) {
        return new Problem("PAGE_NOT_TEXT", place, reason, "leave the file out, or convert it to HTML or text");
    }
}
