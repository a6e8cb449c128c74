package klip.event;

import java.util.List;
import klip.language.Language;

/**
 * A fixed phrase that adds roles to an event told just before: {@code kommer fra en stilling som {formerRole} hos
 * {formerEmployer}}.
 *
 * @param id for the reader of the output
 * @param language the language
 * @param elements what must stand there, in order
 */
record Pattern(String id, Language language, List<Element> elements) {
    /** One element of a pattern. */
    sealed interface Element {
        /** Whether the pattern goes on without it. */
        boolean optional();
    }

    /**
     * A token that is one of some words.
     *
     * @param words in lower case
     * @param optional whether it may be missing
     */
    record Words(List<String> words, boolean optional) implements Element {}

    /**
     * Words that fill a role.
     *
     * @param role the role
     * @param optional whether it may be missing
     */
    record Capture(Role role, boolean optional) implements Element {}
}
