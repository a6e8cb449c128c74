package klip.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character set an HTML page declares, in a meta element or an XML declaration. */
final class DeclaredCharset {
    // The standard looks at 1024 bytes; pages with a long comment or preload list on top need more.
    private static final int LOOKED_AT = 8192;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\b[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})"
                    + "|^\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    static @Nullable Charset of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(start);
        while (declaration.find()) {
            String label = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
            Charset charset = named(label);
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    // As the WHATWG encoding standard reads labels: the ISO sets mean their Windows supersets, and UTF-16 in a
    // declaration that could be read byte by byte cannot be true.
    static @Nullable Charset named(String label) {
        String name = switch (label.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii", "cp1252" -> "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "tis-620", "iso-8859-11" -> "windows-874";
            case "utf-16", "utf-16le", "utf-16be", "utf8" -> "UTF-8";
            case "gb2312", "gbk" -> "GB18030";
            case "shift_jis", "sjis" -> "windows-31j";
            default -> label;
        };
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
