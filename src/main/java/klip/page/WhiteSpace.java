package klip.page;

/** White space as HTML means it: blanks and line ends, but not the no-break space, which its author chose. */
final class WhiteSpace {
    private WhiteSpace() {}

    /** Runs of white space made one space; none, and no no-break space either, at the ends. */
    static String normalise(CharSequence text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                normal.append(c);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        int start = 0;
        int end = normal.length();
        while (start < end && isEdge(normal.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(normal.charAt(end - 1))) {
            end--;
        }
        return normal.substring(start, end);
    }

    /** Whether there is any letter or digit; a line of dots or invisible characters is no text. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
