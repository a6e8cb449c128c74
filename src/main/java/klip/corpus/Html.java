package klip.corpus;

/** Text as HTML source. */
final class Html {
    private Html() {}

    /** The text with every character that means something in content or in a quoted attribute written out. */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\u00A0' -> html.append("&nbsp;");
                case '\u00AD' -> html.append("&shy;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
