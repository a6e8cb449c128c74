package klip.event;

import java.util.List;

/**
 * A place in the clause, seen from the trigger, where a frame looks for a role.
 *
 * @param place which place
 * @param words the prepositions, for {@link Place#PREPOSITION}; else empty
 * @param verbs lemmas, one of which the clause must have for the slot to count; empty for any
 */
record Slot(Place place, List<String> words, List<String> verbs) {
    /** The places. */
    enum Place {
        /** Who acts: the subject of an active verb, the agent of a passive one, the subject of a noun's clause. */
        SUBJECT,
        /** Whom it befalls: the object of an active verb, the subject of a passive one. */
        OBJECT,
        /** In the genitive before a noun. */
        GENITIVE,
        /** Behind one of the given prepositions. */
        PREPOSITION,
        /** Anywhere in the sentence, nearest first. */
        SENTENCE,
        /** In the same noun phrase as a noun trigger. */
        PHRASE,
        /** The organisation that the sentences before are about. */
        CONTEXT
    }

    /** Reads {@code subject}, {@code subject@få,modtage}, {@code fra|af} … */
    static Slot of(String written) {
        String[] parts = written.split("@", 2);
        List<String> verbs = parts.length == 2 ? List.of(parts[1].split(",", 0)) : List.of();
        return switch (parts[0]) {
            case "subject" -> new Slot(Place.SUBJECT, List.of(), verbs);
            case "object" -> new Slot(Place.OBJECT, List.of(), verbs);
            case "genitive" -> new Slot(Place.GENITIVE, List.of(), verbs);
            case "sentence" -> new Slot(Place.SENTENCE, List.of(), verbs);
            case "context" -> new Slot(Place.CONTEXT, List.of(), verbs);
            case "phrase" -> new Slot(Place.PHRASE, List.of(), verbs);
            default -> new Slot(Place.PREPOSITION, List.of(parts[0].split("\\|", 0)), verbs);
        };
    }
}
