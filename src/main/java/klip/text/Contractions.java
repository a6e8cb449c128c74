package klip.text;

import java.util.List;
import java.util.Locale;

/** What English hangs on a word with an apostrophe, and the Penn treebank takes as a token of its own. */
final class Contractions {
    /** The longest first, since one ends on another. */
    private static final List<String> SUFFIXES = List.of("n't", "'re", "'ve", "'ll", "'s", "'d", "'m", "'");

    private Contractions() {}

    /** Where the suffix of a word starts; its end where it has none. */
    static int suffix(String plain, int start, int end) {
        String tail = plain.substring(Math.max(start, end - 3), end).toLowerCase(Locale.ROOT);
        for (String suffix : SUFFIXES) {
            if (tail.endsWith(suffix) && end - suffix.length() > start) {
                return end - suffix.length();
            }
        }
        return end;
    }
}
