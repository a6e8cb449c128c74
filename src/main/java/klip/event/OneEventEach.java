package klip.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts coordinated fillers into events: {@code ansætter A og B} is two hires, since a hire has one person.
 *
 * <p>A role that repeats keeps all its fillers in one event.
 */
final class OneEventEach {
    private OneEventEach() {}

    static List<List<Filler>> split(EventType type, List<Filler> found) {
        String first = type.key().isEmpty() ? "" : type.key().get(0);
        List<Filler> alternatives = found.stream()
                .filter(f -> f.role().name().equals(first) && !f.role().repeats())
                .toList();
        if (alternatives.size() < 2) {
            return List.of(once(found));
        }
        List<List<Filler>> events = new ArrayList<>();
        for (Filler alternative : alternatives) {
            List<Filler> event = new ArrayList<>(found);
            event.removeIf(f -> f.role().name().equals(first) && !f.equals(alternative));
            events.add(once(event));
        }
        return events;
    }

    /** Keeps the first filler of each role that does not repeat. */
    private static List<Filler> once(List<Filler> found) {
        List<Filler> kept = new ArrayList<>();
        for (Filler filler : found) {
            boolean again = !filler.role().repeats()
                    && kept.stream()
                            .anyMatch(k -> k.role().name().equals(filler.role().name()));
            if (!again) {
                kept.add(filler);
            }
        }
        return kept;
    }
}
