package klip.name;

/** The shape of a word: its kinds of characters, which carries over to words never seen. */
final class WordShape {
    /** The flag of a word of capitals only, more than one. */
    static final int ALL_CAPITALS = 2;
    /** The flag of a word with a capital after its first letter. */
    static final int INNER_CAPITAL = 4;

    /** Longer words are cut: a shape of more tells nothing more, and hostile input has words of a megabyte. */
    private static final int MOST = 40;

    private WordShape() {}

    /** {@code X} for an upper-case letter, {@code x} for another, {@code 0} for a digit, other characters as they are. */
    static String of(String word) {
        int length = Math.min(word.length(), MOST);
        StringBuilder shape = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                shape.append('X');
            } else if (Character.isLetter(c)) {
                shape.append('x');
            } else {
                shape.append(Character.isDigit(c) ? '0' : c);
            }
        }
        return shape.toString();
    }

    /** A shape with every run of one kind as one character. */
    static String collapse(String shape) {
        StringBuilder brief = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            if (i == 0 || shape.charAt(i) != shape.charAt(i - 1)) {
                brief.append(shape.charAt(i));
            }
        }
        return brief.toString();
    }

    /** The word with every digit as 0, as word classes are counted. */
    static String digitsAsZero(String word) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, '0');
            }
        }
        return plain.toString();
    }

    /** Whether the word mixes cases as only names do: {@code quantaBit}, {@code VerdantIQ}; not {@code AI'er}. */
    static boolean isCamelCase(String word) {
        boolean plain = word.chars().allMatch(Character::isLetterOrDigit);
        return plain && word.length() > 3 && (flags(word) & INNER_CAPITAL) != 0 && !word.startsWith("Mc");
    }

    /** Whether the word is a compound whose last part is no name, such as {@code Netflix-hit}. */
    static boolean isCompound(String word) {
        int hyphen = word.lastIndexOf('-');
        boolean lower = hyphen > 0
                && hyphen < word.length() - 1
                && (Character.isLowerCase(word.charAt(hyphen + 1)) || Character.isLowerCase(word.charAt(0)));
        return lower || (hyphen > 0 && hyphen == word.length() - 1);
    }

    /** Bits: capital first, all capitals, capital within, a digit, only digits, a hyphen, a full stop, no letter. */
    static int flags(String word) {
        int upper = 0;
        int letters = 0;
        int digits = 0;
        int length = Math.min(word.length(), MOST);
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        boolean first = Character.isUpperCase(word.charAt(0));
        return (first ? 1 : 0)
                | (upper > 1 && upper == letters ? ALL_CAPITALS : 0)
                | (upper > (first ? 1 : 0) && upper < letters ? INNER_CAPITAL : 0)
                | (digits > 0 ? 8 : 0)
                | (digits == length ? 16 : 0)
                | (word.indexOf('-') > 0 ? 32 : 0)
                | (word.indexOf('.') > 0 ? 64 : 0)
                | (letters == 0 ? 128 : 0);
    }
}
