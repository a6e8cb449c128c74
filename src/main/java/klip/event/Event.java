package klip.event;

import java.util.List;
import klip.date.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * One happening, with all its mentions.
 *
 * @param type the event type, as its rule file names it
 * @param subtype a narrower kind, where the type has some
 * @param status whether it is so
 * @param date the phrase that tells when it takes or took effect; else when it was announced
 * @param attributedTo the source that the article credits, its role being {@code attributedTo}
 * @param triggers every mention, the most explicit first, at least one
 * @param participants who and what takes part, in order of the text
 * @param confidence how likely it is right, 0 to 1
 * @param rule the id of the rule that found it
 */
public record Event(
        String type,
        @Nullable String subtype,
        Status status,
        @Nullable DateExpression date,
        @Nullable Participant attributedTo,
        List<Trigger> triggers,
        List<Participant> participants,
        double confidence,
        String rule) {
    /** Copies the lists. */
    public Event {
        triggers = List.copyOf(triggers);
        participants = List.copyOf(participants);
    }
}
