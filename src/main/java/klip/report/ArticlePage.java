package klip.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * One article with the way to its entities, and what the gold says of it.
 *
 * @param article the article
 * @param entities the number in the report of each of its entities, by id
 * @param judged whether there is gold for it
 * @param findings what is not as the gold has it
 */
record ArticlePage(Article article, Map<String, Integer> entities, boolean judged, List<GoldFinding> findings) {
    static ArticlePage of(Article article, EntityIndex index, @Nullable List<GoldFinding> findings) {
        Map<String, Integer> entities = new LinkedHashMap<>();
        article.entities().forEach(entity -> entities.put(entity.id(), index.numberOf(entity)));
        return new ArticlePage(article, entities, findings != null, findings == null ? List.of() : findings);
    }
}
