package klip.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import klip.article.Article;

/** Puts each predicted article beside its gold. */
final class ArticlePairs {
    private ArticlePairs() {}

    /**
     * One comparison for each article of the gold, in its order; an article that was not predicted has nothing found, and
     * one without gold is left out.
     *
     * @throws IllegalArgumentException if two articles of one side have one source
     */
    static List<ArticleComparison> compare(List<Article> gold, List<Article> predicted) {
        bySource(gold);
        Map<String, Article> found = bySource(predicted);
        return gold.stream()
                .map(article -> ArticleComparison.of(
                        article, found.getOrDefault(article.article().source(), nothing(article))))
                .toList();
    }

    private static Map<String, Article> bySource(List<Article> articles) {
        Map<String, Article> bySource = new HashMap<>();
        for (Article article : articles) {
            String source = article.article().source();
            if (bySource.put(source, article) != null) {
                throw new IllegalArgumentException("two articles have the source " + source);
            }
        }
        return bySource;
    }

    private static Article nothing(Article gold) {
        Article.Info info = gold.article();
        Article.Info empty = new Article.Info(
                info.id(),
                info.source(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                "und",
                null,
                "",
                "",
                null);
        return new Article(
                gold.schemaVersion(),
                gold.producer(),
                empty,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
