package klip.batch;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import klip.article.Article;

/**
 * What one article adds to a tally.
 *
 * @param source where its page is
 * @param id its identity, which changes with the bytes of its page
 * @param language its language
 * @param entities how many there are of each type
 * @param events likewise
 */
public record ArticleCounts(
        String source, String id, String language, SortedMap<String, Long> entities, SortedMap<String, Long> events) {
    /** Those of an article. */
    public static ArticleCounts of(Article article) {
        return new ArticleCounts(
                article.article().source(),
                article.article().id(),
                article.article().language(),
                counted(article.entities(), Article.Entity::type),
                counted(article.events(), Article.Event::type));
    }

    private static <T> SortedMap<String, Long> counted(Iterable<T> things, Function<T, String> type) {
        SortedMap<String, Long> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(type.apply(thing), 1L, Long::sum));
        return counts;
    }
}
