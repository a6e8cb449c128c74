package klip.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regular expression that does best at telling the units of a label from the rest: what Klip must beat to be worth its
 * rules.
 *
 * <p>Beginnings of words are joined by {@code |}, at each step the one that raises F1 the most; a long list of rare words
 * would only learn the texts by heart, so there are at most {@value #MOST_STEMS} and each is seen often enough.
 */
final class KeywordExpression {
    private static final int MOST_STEMS = 4;
    private static final int SHORTEST_STEM = 4;
    private static final int LEAST_SEEN = 5;
    private static final double LEAST_GAIN = 0.005;
    private static final Pattern WORD = Pattern.compile("[a-z]{" + SHORTEST_STEM + ",}");

    private final BitSet wanted;
    private final Map<String, BitSet> units = new TreeMap<>();
    private final List<String> stems = new ArrayList<>();
    private BitSet matched = new BitSet();
    private double reached;

    private KeywordExpression(List<PresenceUnit> training, String label) {
        this.wanted = new BitSet(training.size());
        for (int i = 0; i < training.size(); i++) {
            wanted.set(i, training.get(i).labels().contains(label));
            index(i, training.get(i).text());
        }
        units.values().removeIf(seen -> common(seen, wanted) < LEAST_SEEN);
    }

    /** The best one on these units; its source can be shown. */
    static Pattern search(List<PresenceUnit> training, String label) {
        KeywordExpression expression = new KeywordExpression(training, label);
        boolean better = true;
        while (better && expression.stems.size() < MOST_STEMS) {
            better = expression.extend();
        }
        // Without a stem it matches nothing.
        String source = expression.stems.isEmpty() ? "(?!)" : "\\b(?:" + String.join("|", expression.stems) + ")";
        return Pattern.compile(source, Pattern.CASE_INSENSITIVE);
    }

    private void index(int unit, String text) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            for (int length = SHORTEST_STEM; length <= word.group().length(); length++) {
                units.computeIfAbsent(word.group().substring(0, length), stem -> new BitSet())
                        .set(unit);
            }
        }
    }

    private boolean extend() {
        String best = "";
        double most = reached + LEAST_GAIN;
        for (Map.Entry<String, BitSet> stem : units.entrySet()) {
            double f1 = f1(either(matched, stem.getValue()));
            if (f1 > most) {
                most = f1;
                best = stem.getKey();
            }
        }
        if (best.isEmpty()) {
            return false;
        }
        stems.add(best);
        matched = either(matched, units.getOrDefault(best, new BitSet()));
        reached = most;
        return true;
    }

    private double f1(BitSet found) {
        return Score.of(common(found, wanted), found.cardinality(), wanted.cardinality())
                .f1();
    }

    private static BitSet either(BitSet one, BitSet other) {
        BitSet joined = (BitSet) one.clone();
        joined.or(other);
        return joined;
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
