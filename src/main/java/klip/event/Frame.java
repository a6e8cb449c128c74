package klip.event;

import java.util.List;
import java.util.Set;
import klip.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One way of telling an event in one language: words that trigger it, and where in the clause its roles stand.
 *
 * <p>The idea is FrameNet's and PropBank's: a verb or noun evokes a frame, and its grammatical slots map to roles. One
 * frame covers active, passive and inverted order alike, since the slots are found by {@link SlotFinder}, not by order.
 *
 * @param id a name for the reader of the output: type, language and the first trigger
 * @param language the language
 * @param verb whether the triggers are verbs, given by lemma; else they are fixed forms
 * @param triggers the words of each trigger; a verb's lemma first, then its particles, which may stand apart from it
 * @param slots where each role stands
 * @param unless words that, right behind the trigger or in its phrase, make it something else
 * @param settings what the frame says beyond roles
 */
record Frame(
        String id,
        Language language,
        boolean verb,
        List<List<String>> triggers,
        List<Assignment> slots,
        Set<String> unless,
        Settings settings) {
    /**
     * A slot and the role that it fills.
     *
     * @param slot where
     * @param role as what
     */
    record Assignment(Slot slot, Role role) {}

    /**
     * What a frame says beyond roles.
     *
     * @param subtype the subtype it gives
     * @param status the status it gives, whatever the clause says short of a negation
     * @param decides whether a modal verb belongs to the phrase and takes nothing from its being so
     * @param weak whether the words are so common that every required role must be a name
     * @param needs roles without which the words tell no such event
     * @param reference whether the words mostly point back at a happening told elsewhere ({@code handlen}, {@code the deal})
     * @param loose whether the words tell of it only at times, so that no participants make it stand by itself
     */
    record Settings(
            @Nullable String subtype,
            @Nullable Status status,
            boolean decides,
            boolean weak,
            List<String> needs,
            boolean reference,
            boolean loose) {}
}
