package klip.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the TIMEX3 modifier from the words before a phrase, such as {@code senest} or {@code around}. */
final class ModifierFinder {
    private static final int REACH = 3;

    private final Map<String, DateModifier> words = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();

    /** @param lines a modifier, or {@code skip}, and then the words for it */
    ModifierFinder(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" +", -1);
            for (int i = 1; i < parts.length; i++) {
                if (parts[0].equals("skip")) {
                    skipped.add(parts[i]);
                } else {
                    words.put(parts[i], DateModifier.valueOf(parts[0]));
                }
            }
        }
    }

    /** The modifier in the words before the given unit, or null. */
    @Nullable
    DateModifier before(List<Atom> atoms, int from) {
        for (int at = from - 1; at >= 0 && at >= from - REACH; at--) {
            String word = atoms.get(at).text();
            DateModifier modifier = words.get(word);
            if (modifier != null) {
                return modifier;
            }
            if (!skipped.contains(word)) {
                return null;
            }
        }
        return null;
    }
}
