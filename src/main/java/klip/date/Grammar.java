package klip.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The date phrases of one language: a lexicon, and the patterns of all rules in one trie. Filled while it is loaded, not
 * changed afterwards, and then safe for any thread.
 */
final class Grammar {
    private static final WordClass LITERAL = (atoms, at) -> new Reading("", 1);

    private final Map<String, Word> vocabulary = new HashMap<>();
    private final PatternNode root = new PatternNode(new Element("", "", false, false), LITERAL);

    void add(LexicalEntry entry) {
        know(entry.units().get(0)).add(entry);
    }

    void add(Pattern pattern, Rule rule) {
        PatternNode node = root;
        for (Element element : pattern.elements()) {
            node = node.child(element, wordClass(element));
        }
        if (!pattern.elements().get(0).isClass()) {
            know(pattern.elements().get(0).text());
        }
        node.accept(rule, pattern.before(), pattern.after());
    }

    /** What is known of a unit in small letters; null where no rule and no entry begins with it. */
    @Nullable
    Word word(String unit) {
        return vocabulary.get(unit);
    }

    /** The phrases of a sentence in order; they do not overlap. Those that are no dates are among them. */
    List<Match> matches(List<Atom> atoms) {
        List<Match> matches = new ArrayList<>();
        PatternMatcher matcher = new PatternMatcher(atoms);
        int at = 0;
        while (at < atoms.size()) {
            Match match = furthest(matcher, atoms, at);
            if (match == null) {
                at++;
            }
            while (match != null) {
                matches.add(match);
                at = match.to();
                match = behind(matcher, atoms, at);
            }
        }
        return matches;
    }

    /** The phrase whose context begins with the last unit of the phrase before it: the second of two years. */
    private @Nullable Match behind(PatternMatcher matcher, List<Atom> atoms, int end) {
        return matchAt(matcher, atoms, end - 1, end);
    }

    /** A phrase behind a context may itself begin a longer one, which then counts. */
    private @Nullable Match furthest(PatternMatcher matcher, List<Atom> atoms, int start) {
        Match best = matchAt(matcher, atoms, start, start);
        for (int at = start + 1; best != null && at <= best.from(); at++) {
            Match other = matchAt(matcher, atoms, at, at);
            if (other != null && other.to() > best.to() && other.from() < best.to()) {
                best = other;
            }
        }
        return best;
    }

    private @Nullable Match matchAt(PatternMatcher matcher, List<Atom> atoms, int at, int earliest) {
        Atom atom = atoms.get(at);
        boolean mayBegin = atom.word() != null || atom.isNumber() || atom.capital();
        return mayBegin ? matcher.longestAt(root, at, earliest) : null;
    }

    private Word know(String unit) {
        return vocabulary.computeIfAbsent(unit, key -> new Word());
    }

    private static WordClass wordClass(Element element) {
        if (!element.isClass()) {
            return LITERAL;
        }
        WordClass numbers = NumberClass.named(element.text());
        WordClass words = WordClass.ofLexicon(element.text());
        if (element.text().equals("name")) {
            return Grammar::name;
        }
        return numbers == null ? words : either(numbers, words);
    }

    private static WordClass either(WordClass one, WordClass other) {
        return (atoms, at) -> {
            Reading reading = one.read(atoms, at);
            return reading != null ? reading : other.read(atoms, at);
        };
    }

    /** A word with a capital that no rule knows, as names of firms and products are. */
    private static @Nullable Reading name(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        return atom.capital() && atom.word() == null ? new Reading(atom.text(), 1) : null;
    }
}
