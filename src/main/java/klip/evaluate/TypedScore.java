package klip.evaluate;

import java.util.List;

/**
 * A score over all types, and that of each.
 *
 * @param all over all types (micro average)
 * @param types each type that the gold or the prediction has, by name
 */
public record TypedScore(Score all, List<TypeScore> types) {
    /** Copies the list. */
    public TypedScore {
        types = List.copyOf(types);
    }

    /**
     * The score of one type.
     *
     * @param type an entity or event type
     * @param score its score
     */
    public record TypeScore(String type, Score score) {}
}
