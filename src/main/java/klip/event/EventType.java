package klip.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event type, as its rule file defines it.
 *
 * @param name as it is in the contract
 * @param definition one or two sentences for a reader
 * @param roles by name, in the file's order
 * @param key the roles that tell two happenings of the type apart
 * @param required sets of roles, one of which must be filled for a mention to stand by itself
 * @param shared roles that one happening of the type lends to the others of the same article
 * @param derived numbers that are read off the filler of another role
 * @param borrowed roles taken over from a happening of another type about the same participant
 * @param besidePerson roles filled from what stands beside the name of a person; null if none are
 * @param subtypes how a subtype follows from the fillers, first match first
 * @param futureIsPlanned whether the present tense with a later date is a plan rather than a decision
 * @param datesDistinguish whether two dates make two happenings
 * @param frames the ways of telling it
 * @param patterns the fixed phrases that add roles to it from the sentences that follow
 * @param examples sentences with what they must give
 */
record EventType(
        String name,
        String definition,
        Map<String, Role> roles,
        List<String> key,
        List<List<String>> required,
        List<String> shared,
        List<Derived> derived,
        List<Borrowed> borrowed,
        @Nullable BesidePerson besidePerson,
        List<SubtypeRule> subtypes,
        boolean futureIsPlanned,
        boolean datesDistinguish,
        List<Frame> frames,
        List<Pattern> patterns,
        List<Example> examples) {
    /** Whether the two are the type of one rule file; its name tells. */
    boolean sameAs(EventType other) {
        return name.equals(other.name);
    }

    /**
     * A role read off another's filler.
     *
     * @param role the number's role
     * @param from the role whose words hold it
     * @param replaces whether the other is dropped when the number is found
     */
    record Derived(String role, String from, boolean replaces) {}

    /**
     * Roles taken over from another type.
     *
     * @param type the other type
     * @param roles this type's role to the other's; the first pair must have the same filler
     */
    record Borrowed(String type, Map<String, String> roles) {}

    /**
     * Roles found beside a person's name.
     *
     * @param person the person's role
     * @param title the role of the title there
     * @param organization the role of the organisation there
     * @param age the role of the age there
     */
    record BesidePerson(
            String person,
            @Nullable String title,
            @Nullable String organization,
            @Nullable String age) {}

    /**
     * How a subtype follows.
     *
     * @param subtype the subtype
     * @param role the role that must be filled
     * @param nounClass the class of nouns that its words must belong to; null if filled is enough
     */
    record SubtypeRule(
            String subtype, String role, @Nullable String nounClass) {}

    /**
     * A sentence with what it must give.
     *
     * @param place file and line
     * @param language the language of its section
     * @param text the sentence, names in brackets
     * @param expected what must come out; empty for no event of the type
     */
    record Example(String place, klip.language.Language language, String text, Map<String, String> expected) {}
}
