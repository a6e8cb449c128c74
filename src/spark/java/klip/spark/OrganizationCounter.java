package klip.spark;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import klip.article.Article;
import klip.name.OrganizationName;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Gathers the organizations of one article after the other, so that one that stands in all of them leaves the task as one
 * row. Two are the same by {@link OrganizationName}. Not thread-safe.
 */
final class OrganizationCounter {
    private static final int DAY_LENGTH = "2024-09-10".length();

    private final Map<String, OrganizationCount> counts = new TreeMap<>();

    void add(Article article) {
        Map<String, OrganizationCount> found = new TreeMap<>();
        String day = day(article.article().datePublished());
        for (Article.Entity entity : article.entities()) {
            if (entity.type().equals("Organization")) {
                found.merge(
                        OrganizationName.key(entity.name()),
                        OrganizationCount.of(entity.name(), entity.mentions().size(), day),
                        OrganizationCount::alsoNamed);
            }
        }
        found.forEach((key, count) -> counts.merge(key, count, OrganizationCount::plus));
    }

    /** The organizations by their keys. */
    Iterator<Tuple2<String, OrganizationCount>> counts() {
        return counts.entrySet().stream()
                .map(count -> new Tuple2<>(count.getKey(), count.getValue()))
                .iterator();
    }

    private static @Nullable String day(@Nullable String published) {
        return published == null ? null : published.substring(0, Math.min(DAY_LENGTH, published.length()));
    }
}
