package klip.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

    private static final int HEXADECIMAL = 16;

    private PagePaths() {}

    /** How to read a file of this name; null where the name promises no page. */
    static @Nullable Format formatOf(String name) {
        String bare = withoutGz(name);
        if (bare.endsWith(".html") || bare.endsWith(".htm") || bare.endsWith(".xhtml")) {
            return Format.HTML;
        }
        return bare.endsWith(".txt") ? Format.TEXT : null;
    }

    /** The name in small letters, without the ending that says it is gzipped. */
    static String withoutGz(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
    }

    /** The path with {@code /} between its names. */
    static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return (path.isAbsolute() ? "/" : "") + String.join("/", names);
    }

    /** The name of the file itself, whatever character set Java takes names to be in. */
    static String lastName(Path path) {
        byte[] bytes = nameBytes(path);
        String name = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
        return name.isEmpty() ? String.valueOf(path.getFileName()) : name;
    }

    /** Whether the name of the file is UTF-8, so that it can be said in the output. */
    static boolean isSound(Path path) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(nameBytes(path)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    // The address of a file has the bytes of its name; its string has them read by the machine's locale.
    private static byte[] nameBytes(Path path) {
        String address = path.toUri().getRawPath();
        String trimmed = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), HEXADECIMAL));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(name.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
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
