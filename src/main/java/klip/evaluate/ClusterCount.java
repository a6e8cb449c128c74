package klip.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B³ over mentions that both sides have (Bagga and Baldwin 1998, Algorithms for Scoring Coreference Chains): for each, which
 * share of those that the prediction puts with it belong there, and which share of those that belong there it has. Not for
 * several threads.
 */
final class ClusterCount {
    private double precisions;
    private double recalls;
    private int mentions;

    void add(List<Matching.Pair<Located.Mention>> pairs) {
        Map<String, Integer> gold = new HashMap<>();
        Map<String, Integer> predicted = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (Matching.Pair<Located.Mention> pair : pairs) {
            gold.merge(goldId(pair), 1, Integer::sum);
            predicted.merge(predictedId(pair), 1, Integer::sum);
            both.merge(List.of(goldId(pair), predictedId(pair)), 1, Integer::sum);
        }
        for (Matching.Pair<Located.Mention> pair : pairs) {
            double together = both.getOrDefault(List.of(goldId(pair), predictedId(pair)), 0);
            precisions += together / predicted.getOrDefault(predictedId(pair), 1);
            recalls += together / gold.getOrDefault(goldId(pair), 1);
            mentions++;
        }
    }

    private static String goldId(Matching.Pair<Located.Mention> pair) {
        return pair.gold().entity().id();
    }

    private static String predictedId(Matching.Pair<Located.Mention> pair) {
        return pair.predicted().entity().id();
    }

    Rates rates() {
        return mentions == 0 ? Rates.of(0, 0) : Rates.of(precisions / mentions, recalls / mentions);
    }
}
