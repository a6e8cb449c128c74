package klip.event;

import klip.name.Entity;
import klip.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in an event, and as what.
 *
 * @param role one of the roles that the event type defines
 * @param span the exact words, nearest to the trigger
 * @param entity the entity that the words name or refer to, if one
 * @param value the number that the words state, if one
 */
public record Participant(
        String role,
        Span span,
        @Nullable Entity entity,
        @Nullable Value value) {}
