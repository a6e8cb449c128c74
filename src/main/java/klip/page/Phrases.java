package klip.page;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table of words that furniture begins, ends or consists of, in the languages of the sites. Immutable. */
final class Phrases {
    /** What a phrase does; the table explains each. */
    enum Kind {
        SECTION,
        LINE,
        OPENING,
        ENDING,
        CLOSING,
        NOTICES,
        TAIL,
        BYLINE
    }

    private static final int LONGEST = 60;
    private static final String TRAILING = " :.!>»→|";

    private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

    private Phrases() {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new HashSet<>());
        }
    }

    static Phrases load() {
        Phrases loaded = new Phrases();
        for (List<String> row : DataFile.rows("phrases.tsv", 3)) {
            loaded.of(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT))).add(row.get(1));
        }
        return loaded;
    }

    /** Whether the text is one of the phrases, punctuation after it aside. */
    boolean is(Kind kind, String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = plain(text);
        int end = plain.length();
        while (end > 0 && TRAILING.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return of(kind).contains(plain) || of(kind).contains(plain.substring(0, end));
    }

    /** Whether the text begins with one of the phrases, a whole word. */
    boolean begins(Kind kind, String text) {
        return beginningLength(kind, plain(text.substring(0, Math.min(text.length(), LONGEST)))) > 0;
    }

    /** Length of the longest phrase that a composed text of plain spaces begins with, a whole word; 0 where none is. */
    int beginningLength(Kind kind, String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        Set<String> known = of(kind);
        for (int end = start.length(); end > 0; end--) {
            boolean wordEnds = end == start.length()
                    || !Character.isLetterOrDigit(start.charAt(end))
                    || !Character.isLetterOrDigit(start.charAt(end - 1));
            if (wordEnds && known.contains(start.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Length of the phrase that the text ends with, a whole word; 0 where it ends with none. */
    int endingLength(Kind kind, String text) {
        int from = Math.max(0, text.length() - LONGEST);
        Set<String> known = of(kind);
        for (int start = from; start < text.length(); start++) {
            boolean wordStarts = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (wordStarts && known.contains(plain(text.substring(start)))) {
                return text.length() - start;
            }
        }
        return 0;
    }

    private Set<String> of(Kind kind) {
        return phrases.getOrDefault(kind, Set.of());
    }

    /** As the table is written: composed, lower case, plain spaces, nothing invisible. */
    static String plain(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c == '’' ? '\'' : c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT).strip();
    }
}
