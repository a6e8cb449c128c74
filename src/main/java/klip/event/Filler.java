package klip.event;

import klip.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Words that fill a role.
 *
 * @param role the role
 * @param first the first token
 * @param end one past the last token
 * @param entity whom they name or mean
 * @param value the number they state
 * @param strength how much they say: a name more than a noun, a noun more than a pronoun
 */
record Filler(
        Role role,
        int first,
        int end,
        @Nullable Entity entity,
        @Nullable Value value,
        Strength strength) {
    /** How much the words say. */
    enum Strength {
        PRONOUN,
        NOUN,
        NAME
    }

    Participant participant(SentenceView view) {
        return new Participant(role.name(), view.span(first, end), entity, value);
    }
}
