package klip.event;

import java.util.List;
import klip.page.Span;

/**
 * Words that may tell of a happening.
 *
 * @param type the event type
 * @param trigger the words
 * @param standing whether the rules alone take them for one
 * @param evidence what speaks for and against it, as features
 */
public record EventCandidate(String type, Span trigger, boolean standing, List<String> evidence) {
    /** Copies the list. */
    public EventCandidate {
        evidence = List.copyOf(evidence);
    }
}
