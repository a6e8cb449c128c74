package klip.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The event types that an annotation may use, with their roles and subtypes. Immutable. */
final class EventTypes {
    private static final String RESOURCE = "event-types.txt";

    private final Map<String, EventType> types = new LinkedHashMap<>();

    private EventTypes(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                EventType type = EventType.parse(line);
                types.put(type.name(), type);
            }
        }
    }

    /** The types of the annotation guideline. */
    static EventTypes load() {
        try (InputStream in = Objects.requireNonNull(EventTypes.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new EventTypes(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type of that name; null if there is none. */
    @Nullable
    EventType find(String name) {
        return types.get(name);
    }

    Set<String> names() {
        return types.keySet();
    }

    /**
     * One type.
     *
     * @param name as it is written
     * @param roles the roles that it has
     * @param repeatable those of the roles that several participants may have
     * @param subtypes the narrower kinds; empty where there are none
     */
    record EventType(String name, Set<String> roles, Set<String> repeatable, Set<String> subtypes) {
        static EventType parse(String line) {
            int colon = line.indexOf(':');
            int bar = line.indexOf('|');
            Set<String> roles = new LinkedHashSet<>();
            Set<String> repeatable = new LinkedHashSet<>();
            for (String word : words(line.substring(colon + 1, bar))) {
                String role = word.endsWith("+") ? word.substring(0, word.length() - 1) : word;
                roles.add(role);
                if (word.endsWith("+")) {
                    repeatable.add(role);
                }
            }
            return new EventType(
                    line.substring(0, colon), roles, repeatable, new LinkedHashSet<>(words(line.substring(bar + 1))));
        }

        private static List<String> words(String list) {
            return list.isBlank() ? List.of() : List.of(list.strip().split(" +"));
        }
    }
}
