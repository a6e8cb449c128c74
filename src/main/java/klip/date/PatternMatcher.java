package klip.date;

import java.util.List;
import klip.date.Match.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest pattern at one unit of a sentence. The depth of the walk is that of the longest pattern, whatever
 * the text.
 */
final class PatternMatcher {
    private final List<Atom> atoms;
    private @Nullable Match best;
    private int earliest;

    PatternMatcher(List<Atom> atoms) {
        this.atoms = atoms;
    }

    /**
     * The match that begins there, context included, and reaches furthest, of those whose phrase begins no earlier than
     * the given unit; null where there is none.
     */
    @Nullable
    Match longestAt(PatternNode root, int at, int earliestPhrase) {
        best = null;
        earliest = earliestPhrase;
        walk(root, at, at, null);
        return best;
    }

    private void walk(PatternNode node, int start, int at, @Nullable Capture captures) {
        for (PatternNode.Accepted accepted : node.accepted()) {
            consider(accepted, start, at, captures);
        }
        if (at == atoms.size()) {
            return;
        }
        for (PatternNode child : node.literals(atoms.get(at).text())) {
            if (child.read(atoms, at) != null) {
                walk(child, start, at + 1, captures);
            }
        }
        for (PatternNode child : node.classes()) {
            Reading reading = child.read(atoms, at);
            if (reading != null) {
                Capture capture = new Capture(child.element().key(), reading.value(), captures);
                walk(child, start, at + reading.length(), capture);
            }
        }
    }

    private void consider(PatternNode.Accepted accepted, int start, int end, @Nullable Capture captures) {
        Match match = new Match(accepted.rule(), start + accepted.before(), end - accepted.after(), captures);
        if (match.from() < earliest) {
            return;
        }
        if ((best == null || isBetter(match, best)) && Boundary.allows(atoms, match.from(), match.to())) {
            best = match;
        }
    }

    /**
     * Of two that lie apart the first; else the one that reaches further, then the one that takes more words, then the
     * earlier rule, then the longer context.
     */
    private static boolean isBetter(Match match, Match best) {
        if (match.from() >= best.to() || match.to() <= best.from()) {
            return match.from() < best.from();
        }
        if (match.to() != best.to()) {
            return match.to() > best.to();
        }
        return match.from() != best.from()
                ? match.from() < best.from()
                : match.rule().order() <= best.rule().order();
    }
}
