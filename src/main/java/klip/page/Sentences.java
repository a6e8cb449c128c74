package klip.page;

/** Cheap signs of sentences, for telling prose from labels before there are tokens. */
final class Sentences {
    private static final String ENDS = ".!?…。！？؟।";
    private static final String CLOSERS = "\"'”’»“«)]";

    private Sentences() {}

    /** Whether a sentence ends anywhere in the text. */
    static boolean hasEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 && isFollowedByEnd(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text's last sentence is finished. */
    static boolean isFinished(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && (ENDS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ':');
    }

    /** Whether the text is written without spaces between words, as Japanese and Chinese are. */
    static boolean isWide(String text) {
        int wide = 0;
        int looked = Math.min(text.length(), 40);
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            boolean ideographOrKana = (c >= '\u3000' && c <= '\u9fff') || (c >= '\uff00' && c <= '\uff60');
            wide += ideographOrKana ? 1 : 0;
        }
        return wide > looked / 2;
    }

    private static boolean isFollowedByEnd(String text, int next) {
        if (next == text.length() || text.charAt(next - 1) > '\u2fff') {
            return true;
        }
        char c = text.charAt(next);
        return c == ' ' || c == '\u00a0' || CLOSERS.indexOf(c) >= 0;
    }
}
