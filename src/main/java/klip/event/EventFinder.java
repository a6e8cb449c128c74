package klip.event;

import java.util.List;
import klip.date.DateExpression;
import klip.name.Entity;
import klip.text.TokenizedText;

/** Finds events. Thread-safe. */
public final class EventFinder {
    /** The events, in order of their first trigger. */
    public List<Event> find(TokenizedText text, List<Entity> entities, List<DateExpression> dates) {
        return List.of();
    }
}
