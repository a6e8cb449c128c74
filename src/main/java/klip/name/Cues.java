package klip.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a name that tell its type, such as {@code selskabet X}. Immutable, thread-safe. */
final class Cues {
    /** No cues. */
    static final Cues NONE = new Cues(List.of());

    private final Map<EntityType, WordList> before = new EnumMap<>(EntityType.class);
    private final Map<EntityType, WordList> after = new EnumMap<>(EntityType.class);

    private Cues(List<String> lines) {
        fill(before, lines, "before");
        fill(after, lines, "after");
    }

    /** The cues of a resource: word or *ending, before or after, type. */
    static Cues read(String resource) {
        return new Cues(WordList.lines(resource));
    }

    private static void fill(Map<EntityType, WordList> lists, List<String> lines, String place) {
        Map<EntityType, List<String>> words = new EnumMap<>(EntityType.class);
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (columns[1].equals(place)) {
                words.computeIfAbsent(EntityType.valueOf(columns[2]), unused -> new ArrayList<>())
                        .add(columns[0]);
            }
        }
        words.forEach((type, of) -> lists.put(type, WordList.of(of)));
    }

    /** The type that the word before a name tells, or null. */
    @Nullable
    EntityType before(String lower) {
        return find(before, lower);
    }

    /** The type that the word after a name tells, or null. */
    @Nullable
    EntityType after(String lower) {
        return find(after, lower);
    }

    private static @Nullable EntityType find(Map<EntityType, WordList> lists, String lower) {
        for (Map.Entry<EntityType, WordList> entry : lists.entrySet()) {
            if (entry.getValue().contains(lower)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
