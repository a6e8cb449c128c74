package klip.name;

import java.util.Locale;

/**
 * What the features and lists ask of a word, worked out once.
 *
 * @param form the word
 * @param lower in lower case
 * @param base in lower case without a genitive ending
 * @param lowerHash the hash of {@code lower}
 * @param baseHash the hash of {@code base}
 * @param mayStartName whether it has an upper-case letter or a digit
 */
record Word(String form, String lower, String base, long lowerHash, long baseHash, boolean mayStartName) {
    /** What is to know of a word. */
    static Word of(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String base = Genitive.strip(form).toLowerCase(Locale.ROOT);
        long lowerHash = FeatureHash.of(lower);
        long baseHash = base.length() == lower.length() ? lowerHash : FeatureHash.of(base);
        return new Word(form, lower, base, lowerHash, baseHash, hasUpperOrDigit(form));
    }

    /** Whether its first letter is upper case. */
    boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    private static boolean hasUpperOrDigit(String form) {
        return form.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
