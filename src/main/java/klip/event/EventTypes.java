package klip.event;

import java.util.List;

/** The event types whose rule files are in the jar. */
final class EventTypes {
    private EventTypes() {}

    /** All of them, in the order of {@code klip/event/types.txt}. */
    static List<EventType> builtIn() {
        return DataLines.of("/klip/event/types.txt").stream()
                .map(line -> RuleReader.read(DataLines.of("/klip/event/types/" + line.text() + ".txt")))
                .toList();
    }
}
