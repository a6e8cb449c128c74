package klip.date;

import klip.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * The smallest unit that patterns are written in: a run of letters, a run of digits, or one other character.
 *
 * @param text the unit in small letters
 * @param span where it stands in the story's text
 * @param capital whether it is written with a first capital
 * @param word what the vocabulary knows about it; null for a unit that no rule mentions
 */
record Atom(
        String text, Span span, boolean capital, @Nullable Word word) {
    /** Whether nothing stands between this unit and the one before it. */
    boolean touches(Atom before) {
        return before.span.end() == span.start();
    }

    boolean isNumber() {
        char first = text.charAt(0);
        return first >= '0' && first <= '9';
    }

    boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean is(String other) {
        return text.equals(other);
    }
}
