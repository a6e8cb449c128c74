package klip.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import klip.article.Article;

/**
 * How far two people agree who annotated the same articles without seeing each other's work.
 *
 * <p>F1 takes one as the gold of the other and is the same both ways (Hripcsak and Rothschild, Agreement, the F-measure, and
 * reliability in information retrieval, 2005); what either calls optional is left out. For the status of the events that
 * both have there is Cohen's κ, which takes off what chance alone would give (Cohen, A coefficient of agreement for nominal
 * scales, 1960).
 *
 * @param scores the second against the first, by language
 * @param statuses of the events that both have, how many
 * @param statusKappa κ of their status; 1 where one status is all there is and all agree
 */
public record Agreement(Evaluation scores, int statuses, double statusKappa) {
    /**
     * The agreement over the articles that the second has.
     *
     * @throws IllegalArgumentException if an article is not in the first, or its text there is another
     */
    public static Agreement of(List<Article> first, List<Article> second) {
        Map<String, Article> bySource = first.stream()
                .collect(Collectors.toMap(article -> article.article().source(), Function.identity()));
        List<Article> twice = new ArrayList<>();
        for (Article article : second) {
            Article other = bySource.get(article.article().source());
            if (other == null
                    || !other.article().text().equals(article.article().text())) {
                throw new IllegalArgumentException(
                        article.article().source() + " has another text in the first annotation");
            }
            twice.add(other);
        }
        List<String[]> pairs = statuses(twice, second);
        return new Agreement(Evaluator.evaluate(twice, second), pairs.size(), kappa(pairs));
    }

    private static List<String[]> statuses(List<Article> first, List<Article> second) {
        return ArticlePairs.compare(first, second).stream()
                .flatMap(comparison -> comparison.events().pairs().stream())
                .map(pair -> new String[] {
                    pair.gold().event().status(), pair.predicted().event().status()
                })
                .toList();
    }

    private static double kappa(List<String[]> pairs) {
        Map<String, Integer> ofFirst = new HashMap<>();
        Map<String, Integer> ofSecond = new HashMap<>();
        int same = 0;
        for (String[] pair : pairs) {
            ofFirst.merge(pair[0], 1, Integer::sum);
            ofSecond.merge(pair[1], 1, Integer::sum);
            same += pair[0].equals(pair[1]) ? 1 : 0;
        }
        double all = Math.max(pairs.size(), 1);
        double byChance = ofFirst.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() / all * ofSecond.getOrDefault(entry.getKey(), 0) / all)
                .sum();
        double kappa = byChance == 1 ? 1 : (same / all - byChance) / (1 - byChance);
        return Math.rint(kappa * 1000) / 1000;
    }

    /** The figures as a Markdown table, its lines ended by {@code \n}. */
    public String table() {
        StringBuilder table = new StringBuilder(
                "| | articles | mentions | dates, span | dates, value | events, trigger |"
                        + " events, sentence | arguments | event dates |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        for (LanguageScores of : scores.languages()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |\n",
                    of.language(),
                    of.articles(),
                    of.entities().all().f1(),
                    of.dateSpans().f1(),
                    of.dateValues().f1(),
                    of.eventTriggers().all().f1(),
                    of.eventSentences().all().f1(),
                    of.eventArguments().f1(),
                    of.eventDates().f1()));
        }
        return table.append(String.format(
                        Locale.ROOT, "\nStatus, over the %d events that both have: κ = %.3f.\n", statuses, statusKappa))
                .toString();
    }
}
