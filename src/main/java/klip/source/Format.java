package klip.source;

import java.nio.charset.StandardCharsets;

/** How the bytes of a page are to be read. */
public enum Format {
    /** An HTML page. */
    HTML,
    /** Plain text: an article whose first line is the headline, paragraphs parted by blank lines. */
    TEXT;

    private static final int LOOKED_AT = 512;

    /** The format of content without a name, told from how it starts. */
    static Format of(byte[] bytes) {
        // The zero bytes of UTF-16 and a byte order mark are dropped, so that '<' is found in any of the encodings.
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String shown = start.replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF\\s]", "");
        boolean markup = shown.length() > 1
                && shown.charAt(0) == '<'
                && (Character.isLetter(shown.charAt(1)) || shown.charAt(1) == '!' || shown.charAt(1) == '?');
        return markup ? HTML : TEXT;
    }
}
