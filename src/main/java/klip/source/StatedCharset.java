package klip.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The character set that a server stated beside a page. */
final class StatedCharset {
    private StatedCharset() {}

    /**
     * The page in UTF-8 with a byte order mark, as which it is then read, where the server was needed to tell; else as it
     * is. Bytes that say themselves what they are outrank the server, which often names one set for all its pages.
     */
    static byte[] apply(String label, byte[] page) {
        Charset charset = DeclaredCharset.named(label);
        if (charset == null
                || charset.equals(StandardCharsets.UTF_8)
                || ByteOrderMark.of(page) != null
                || WideText.charsetOf(page) != null
                || isUtf8(charset, page)) {
            return page;
        }
        return ("\ufeff" + new String(page, charset)).getBytes(StandardCharsets.UTF_8);
    }

    // Sets that switch by escapes are ASCII bytes, so they would pass for UTF-8.
    private static boolean isUtf8(Charset charset, byte[] page) {
        boolean switching = charset.name().startsWith("ISO-2022");
        return !switching && Utf8Damage.of(page).broken() == 0;
    }
}
