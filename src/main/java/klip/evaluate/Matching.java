package klip.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;

/**
 * What of the gold was found, what was missed, and what was found that is not there.
 *
 * @param pairs found, each gold item once and each predicted item once
 * @param missed gold items without a partner, in order
 * @param spurious predicted items without one, in order
 */
record Matching<T>(List<Pair<T>> pairs, List<T> missed, List<T> spurious) {
    /** A gold item and the predicted one that is taken for it. */
    record Pair<T>(T gold, T predicted) {}

    private record Candidate(int gold, int predicted, int agreement) {}

    /**
     * Pairs the items one to one, the pair that agrees most first; among equals the earlier.
     *
     * @param agreement how well two agree; 0 if they cannot be the same
     */
    static <T> Matching<T> greedy(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> agreement) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                int agreed = agreement.applyAsInt(gold.get(g), predicted.get(p));
                if (agreed > 0) {
                    candidates.add(new Candidate(g, p, agreed));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::agreement).reversed());
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] predictedTaken = new boolean[predicted.size()];
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken[candidate.gold] && !predictedTaken[candidate.predicted]) {
                goldTaken[candidate.gold] = true;
                predictedTaken[candidate.predicted] = true;
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(Candidate::gold));
        List<Pair<T>> pairs = chosen.stream()
                .map(pair -> new Pair<>(gold.get(pair.gold), predicted.get(pair.predicted)))
                .toList();
        return new Matching<>(pairs, rest(gold, goldTaken), rest(predicted, predictedTaken));
    }

    private static <T> List<T> rest(List<T> items, boolean[] taken) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                rest.add(items.get(i));
            }
        }
        return rest;
    }

    /** The same without the gold items that are not to count, their partners, and the spurious ones not to count. */
    Matching<T> without(Predicate<T> gold, Predicate<T> predicted) {
        return new Matching<>(
                pairs.stream().filter(pair -> !gold.test(pair.gold)).toList(),
                missed.stream().filter(gold.negate()).toList(),
                spurious.stream().filter(predicted.negate()).toList());
    }
}
