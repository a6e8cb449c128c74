package klip.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** The one page on standard input; HTML or text is told from how it starts. */
final class StandardInput implements PageSource, PageReference {
    private static final int LOOKED_AT = 512;

    private final InputStream in;
    private final int maxBytes;

    StandardInput(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    @Override
    public String source() {
        return STANDARD_INPUT;
    }

    @Override
    public Page read() throws PageException {
        try {
            byte[] bytes = new PageBytes(STANDARD_INPUT, maxBytes).read(in);
            return new Page(STANDARD_INPUT, looksLikeHtml(bytes) ? Format.HTML : Format.TEXT, bytes, null);
        } catch (IOException e) {
            throw new PageException(Problems.unreadable(STANDARD_INPUT, e));
        }
    }

    @Override
    public Iterator<PageReference> iterator() {
        return List.<PageReference>of(this).iterator();
    }

    @Override
    public int skipped() {
        return 0;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public void close() {
        // Standard input belongs to the caller.
    }

    // The zero bytes of UTF-16 and a byte order mark are dropped, so that '<' is found in any of the encodings.
    private static boolean looksLikeHtml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String shown = start.replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF\\s]", "");
        return shown.length() > 1
                && shown.charAt(0) == '<'
                && (Character.isLetter(shown.charAt(1)) || shown.charAt(1) == '!' || shown.charAt(1) == '?');
    }
}
