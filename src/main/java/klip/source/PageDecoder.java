package klip.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into characters. Thread-safe.
 *
 * <p>In this order: a byte order mark; the zero bytes of unmarked UTF-16; what reads as UTF-8; what the page declares
 * (the labels as the WHATWG encoding standard reads them); what statistics say. A page that declares UTF-8 and is mostly
 * broken as such is windows-1252.
 */
public final class PageDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * The characters of the page, without a byte order mark; bytes that fit no character become U+FFFD.
     *
     * @throws PageException with {@code PAGE_NOT_TEXT} if the bytes are no text
     */
    public String decode(Page page) throws PageException {
        byte[] bytes = page.bytes();
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
        }
        Charset wide = WideText.charsetOf(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        refuseBinary(page);
        return decodeNarrow(page);
    }

    private static String decodeNarrow(Page page) {
        byte[] bytes = page.bytes();
        Charset declared = page.format() == Format.HTML ? DeclaredCharset.of(bytes) : null;
        // Pages saved by a tool are often re-encoded without their declaration being changed, and text in another set
        // that happens to be sound UTF-8 does not occur. Sets that switch by escapes are ASCII bytes, so they are not.
        boolean switching = declared != null && declared.name().startsWith("ISO-2022");
        String utf8 = switching ? null : strictUtf8(bytes);
        if (utf8 != null) {
            return utf8;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared);
        }
        if (Utf8Damage.of(bytes).mostlySound()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Charset detected = declared == null ? DetectedCharset.of(bytes) : null;
        return new String(bytes, detected == null ? WINDOWS_1252 : detected);
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static void refuseBinary(Page page) throws PageException {
        int controls = 0;
        for (byte b : page.bytes()) {
            if (b == 0) {
                throw new PageException(Problems.notText(page.source(), "it holds zero bytes, so it is no text"));
            }
            boolean control = b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b;
            controls += control ? 1 : 0;
        }
        // A stray control character is common on old pages; one byte in fifty is not.
        if (controls > 4 && controls > page.bytes().length / 50) {
            throw new PageException(Problems.notText(page.source(), "it is full of control characters"));
        }
    }
}
