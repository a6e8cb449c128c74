package klip.event;

import java.util.Arrays;
import java.util.List;
import klip.name.EntityType;

/**
 * A role of an event type.
 *
 * @param name as it is in the contract
 * @param fillers what may fill it, in no order of preference: labels of entity types, classes of {@code heads.txt},
 *     {@code person} (a pronoun), {@code group} (a pronoun), {@code money}, {@code percent}, {@code number}, {@code age},
 *     {@code title} or {@code text}
 * @param repeats whether several may fill it
 */
record Role(String name, List<String> fillers, boolean repeats) {
    boolean takes(String filler) {
        return fillers.contains(filler);
    }

    boolean takes(EntityType type) {
        return fillers.contains(type.label());
    }

    /** The same role, filled by something else in one frame. */
    Role filledBy(String... others) {
        return new Role(name, Arrays.asList(others), repeats);
    }
}
