package klip.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import klip.article.Article;

/**
 * Scores predicted articles against gold ones, however the predictions were made.
 *
 * <p>An article is known by its {@code source}. Where the texts differ, since the cleaner of pages erred, gold offsets are
 * carried over by an alignment of the words, so that one lost paragraph costs that paragraph alone. What counts as right is
 * said with each figure in {@link LanguageScores}. Items are paired one to one, those that agree most first, so a second
 * event for one happening is false; events marked {@code optional} in the gold, and what is found in their place, count
 * neither way. Thread-safe.
 */
public final class Evaluator {
    private Evaluator() {}

    /**
     * The scores.
     *
     * @param gold what should be found
     * @param predicted what was found; an article of the gold that is not among them counts as one with nothing found, and
     *     those without gold are left out
     * @throws IllegalArgumentException if two articles of one list have the same source
     */
    public static Evaluation evaluate(List<Article> gold, List<Article> predicted) {
        Tally all = new Tally();
        Map<String, Tally> languages = new TreeMap<>();
        for (ArticleComparison comparison : ArticlePairs.compare(gold, predicted)) {
            all.add(comparison);
            String language = comparison.gold().article().language();
            languages.computeIfAbsent(language, tag -> new Tally()).add(comparison);
        }
        return new Evaluation(Stream.concat(
                        Stream.of(all.scores(Evaluation.ALL)),
                        languages.entrySet().stream()
                                .map(entry -> entry.getValue().scores(entry.getKey())))
                .toList());
    }
}
