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
 * @param cuts the source of what was cut from the page, in the order of its list; empty where it is not at hand
 */
record ArticlePage(
        Article article, Map<String, Integer> entities, boolean judged, List<GoldFinding> findings, List<String> cuts) {
    static ArticlePage of(Article article, EntityIndex index, @Nullable List<GoldFinding> findings, List<String> cuts) {
        Map<String, Integer> entities = new LinkedHashMap<>();
        article.entities().forEach(entity -> entities.put(entity.id(), index.numberOf(entity)));
        return new ArticlePage(article, entities, findings != null, findings == null ? List.of() : findings, cuts);
    }
}
