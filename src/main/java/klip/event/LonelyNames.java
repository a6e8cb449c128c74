package klip.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import klip.event.Filler.Strength;
import klip.event.SentenceView.Named;
import klip.name.EntityType;

/**
 * Gives a role that no slot filled the one name of the sentence that can fill it.
 *
 * <p>Words that tell of an event at times only are told in many ways that no slot foresees; where a sentence names one
 * person, it is most often that person whom it is about. With two, nothing is guessed.
 */
final class LonelyNames {
    private LonelyNames() {}

    /** Adds to the fillers of a match, the type's roles in their order. */
    static void fill(ParsedSentence sentence, TriggerMatch match, List<Filler> found) {
        for (Role role : match.type().roles().values()) {
            List<Named> free = open(match.type(), role, found) ? free(sentence.view(), role, found) : List.of();
            if (free.stream().map(Named::entity).distinct().count() == 1) {
                Named named = free.get(0);
                found.add(new Filler(
                        role,
                        named.mention().firstToken(),
                        named.mention().endToken(),
                        named.entity(),
                        null,
                        Strength.NAME));
            }
        }
    }

    /** A key role without a filler, whose names no other key role takes: a buyer could as well be the one bought. */
    private static boolean open(EventType type, Role role, List<Filler> found) {
        boolean filled = found.stream().anyMatch(f -> f.role().name().equals(role.name()));
        boolean rivalled = type.roles().values().stream()
                .filter(other -> !other.name().equals(role.name()) && type.key().contains(other.name()))
                .anyMatch(other -> Arrays.stream(EntityType.values()).anyMatch(t -> other.takes(t) && role.takes(t)));
        return type.key().contains(role.name()) && !filled && !rivalled;
    }

    /** The names that the role takes and nobody has. */
    private static List<Named> free(SentenceView view, Role role, List<Filler> found) {
        List<Named> free = new ArrayList<>();
        for (Named named : view.names(0, view.size())) {
            boolean taken = found.stream().anyMatch(f -> named.entity().equals(f.entity()));
            if (!taken && role.takes(named.entity().type())) {
                free.add(named);
            }
        }
        return free;
    }
}
