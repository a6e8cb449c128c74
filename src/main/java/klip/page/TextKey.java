package klip.page;

/** Texts compared by their letters and digits alone, since places on a page differ in punctuation and spaces. */
final class TextKey {
    private TextKey() {}

    /** The letters and digits, lower case. */
    static String of(String text) {
        StringBuilder key = new StringBuilder();
        Phrases.plain(text).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
