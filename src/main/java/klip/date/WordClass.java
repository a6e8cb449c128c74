package klip.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class of words or numbers that a pattern may ask for: {@code {month}}, {@code {day}}. */
@FunctionalInterface
interface WordClass {
    /** What stands at the given unit when it is of this class, else null. */
    @Nullable
    Reading read(List<Atom> atoms, int at);

    /** The class of the lexicon's entries under the given name. */
    static WordClass ofLexicon(String name) {
        return (atoms, at) -> {
            Word word = atoms.get(at).word();
            if (word == null) {
                return null;
            }
            for (LexicalEntry entry : word.entries()) {
                if (entry.wordClass().equals(name) && entry.standsAt(atoms, at)) {
                    return new Reading(entry.value(), entry.length());
                }
            }
            return null;
        };
    }
}
