package klip.event;

import java.util.List;

/**
 * What was found in a text.
 *
 * @param events the events, in order of their first trigger
 * @param complete whether all of the text was read; not where a sentence or the whole was too long for it
 */
public record EventFindings(List<Event> events, boolean complete) {
    /** Copies the list. */
    public EventFindings {
        events = List.copyOf(events);
    }
}
