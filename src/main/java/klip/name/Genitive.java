package klip.name;

/** The genitive endings of Danish and English: -s, 's, and the bare apostrophe after s, x and z. */
final class Genitive {
    private Genitive() {}

    // EUs, FNs: the lower-case s of an acronym is an ending, however short the rest.
    private static boolean isAcronymGenitive(String word) {
        int length = word.length();
        return length > 2
                && word.charAt(length - 1) == 's'
                && word.substring(0, length - 1).chars().allMatch(Character::isUpperCase);
    }

    /** The word without a genitive ending, where it may have one; a word of three letters or fewer is left whole. */
    static String strip(String word) {
        int length = word.length();
        if (isAcronymGenitive(word)) {
            return word.substring(0, length - 1);
        }
        if (length < 4 && word.indexOf('\'') < 0) {
            return word;
        }
        if (word.endsWith("'s") || word.endsWith("'S") || word.endsWith("’s")) {
            return word.substring(0, length - 2);
        }
        char last = word.charAt(length - 1);
        if (last == '\'' || last == '’') {
            return word.substring(0, length - 1);
        }
        return last == 's' && Character.isLetter(word.charAt(length - 2)) ? word.substring(0, length - 1) : word;
    }
}
