package klip.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of the trie that all patterns of a language share. */
final class PatternNode {
    private final Map<String, List<PatternNode>> literals = new HashMap<>();
    private final List<PatternNode> classes = new ArrayList<>();
    private final Element element;
    private final WordClass wordClass;
    private final List<Accepted> accepted = new ArrayList<>();

    PatternNode(Element element, WordClass wordClass) {
        this.element = element;
        this.wordClass = wordClass;
    }

    /** A rule whose pattern ends here, with the sizes of its contexts. */
    record Accepted(Rule rule, int before, int after) {}

    /** The child for that element, made when it is not there yet. */
    PatternNode child(Element next, WordClass nextClass) {
        List<PatternNode> siblings =
                next.isClass() ? classes : literals.computeIfAbsent(next.text(), key -> new ArrayList<>(1));
        for (PatternNode sibling : siblings) {
            if (sibling.element.equals(next)) {
                return sibling;
            }
        }
        PatternNode child = new PatternNode(next, nextClass);
        siblings.add(child);
        return child;
    }

    void accept(Rule rule, int before, int after) {
        accepted.add(new Accepted(rule, before, after));
    }

    List<Accepted> accepted() {
        return accepted;
    }

    Element element() {
        return element;
    }

    List<PatternNode> classes() {
        return classes;
    }

    List<PatternNode> literals(String text) {
        return literals.getOrDefault(text, List.of());
    }

    /** Behind a colon, a dash or a quotation mark a capital tells nothing, as at the beginning of a sentence. */
    private static boolean isText(Atom before) {
        return before.isLetters() || before.isNumber() || before.is(",") || before.is(".");
    }

    /** What this node takes at the given unit, or null. */
    @Nullable
    Reading read(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        boolean apart = element.touching() && (at == 0 || !atom.touches(atoms.get(at - 1)));
        boolean tooLarge = element.small() && atom.capital() && at > 0 && isText(atoms.get(at - 1));
        return apart || tooLarge ? null : wordClass.read(atoms, at);
    }
}
