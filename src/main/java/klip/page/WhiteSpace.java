package klip.page;

/** White space as HTML means it: blanks and line ends, but not the no-break space, which its author chose. */
final class WhiteSpace {
    private WhiteSpace() {}

    /** Runs of white space made one space, none at the ends. */
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
        int end = normal.length();
        return end > 0 && normal.charAt(end - 1) == ' ' ? normal.substring(0, end - 1) : normal.toString();
    }

    /** Whether there is any letter or digit; a line of dots or invisible characters is no text. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
