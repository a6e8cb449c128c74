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
        return of(kind).contains(plain) || of(kind).contains(plain.replaceAll("[\\s:.!>»→|]+$", ""));
    }

    /** Whether the text begins with one of the phrases, a whole word. */
    boolean begins(Kind kind, String text) {
        String start = plain(text.substring(0, Math.min(text.length(), LONGEST)));
        Set<String> known = of(kind);
        for (int end = 1; end <= start.length(); end++) {
            boolean wordEnds = end == start.length()
                    || !Character.isLetterOrDigit(start.charAt(end))
                    || !Character.isLetterOrDigit(start.charAt(end - 1));
            if (wordEnds && known.contains(start.substring(0, end))) {
                return true;
            }
        }
        return false;
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
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
