package klip.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the name of a file says about it. */
final class PagePaths {
    /** By code point, so that the order is the same on every platform and in every locale. */
    static final Comparator<String> CODE_POINT_ORDER = PagePaths::compareCodePoints;

    private PagePaths() {}

    /** How to read a file of this name; null where the name promises no page. */
    static @Nullable Format formatOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        if (bare.endsWith(".html") || bare.endsWith(".htm")) {
            return Format.HTML;
        }
        return bare.endsWith(".txt") ? Format.TEXT : null;
    }

    /** The path with {@code /} between its names. */
    static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return (path.isAbsolute() ? "/" : "") + String.join("/", names);
    }

    // UTF-16 order puts U+FF5E after an emoji; code point order does not.
    private static int compareCodePoints(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean bothOrNone = Character.isSurrogate(left) == Character.isSurrogate(right);
                return bothOrNone ? Character.compare(left, right) : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
