package klip.text;

/** Web and mail addresses, which are one token whatever punctuation they hold. */
final class Addresses {
    private static final String NEVER_LAST = ".,;:!?'-";

    private Addresses() {}

    /** Where an address that starts here ends; {@code start} where none does. */
    static int end(String plain, int start, int limit) {
        if (!startsWith(plain, start, "http://")
                && !startsWith(plain, start, "https://")
                && !startsWith(plain, start, "www.")) {
            return start;
        }
        int end = start;
        int open = 0;
        while (end < limit && !stops(plain.charAt(end), open)) {
            open += plain.charAt(end) == '(' ? 1 : plain.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (end > start && NEVER_LAST.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean stops(char unit, int open) {
        return unit == '"' || unit == '<' || unit == '>' || unit == '|' || (unit == ')' && open == 0);
    }

    private static boolean startsWith(String plain, int start, String prefix) {
        return plain.regionMatches(true, start, prefix, 0, prefix.length());
    }
}
