package klip.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/** Which predicted entities are which of the gold: those that share a mention or bear one name. Immutable once built. */
final class EntityLinks {
    private final Set<List<String>> same = new HashSet<>();

    EntityLinks(Article gold, Article predicted, Matching<Located.Mention> mentions) {
        for (Matching.Pair<Located.Mention> pair : mentions.pairs()) {
            add(pair.gold().entity(), pair.predicted().entity());
        }
        for (Article.Entity entity : gold.entities()) {
            for (Article.Entity found : predicted.entities()) {
                if (entity.type().equals(found.type()) && CanonicalName.same(entity.name(), found.name())) {
                    add(entity, found);
                }
            }
        }
    }

    private void add(Article.Entity gold, Article.Entity predicted) {
        same.add(List.of(gold.id(), predicted.id()));
    }

    /** Whether both ids are given and mean the same thing. */
    boolean same(@Nullable String gold, @Nullable String predicted) {
        return gold != null && predicted != null && same.contains(List.of(gold, predicted));
    }
}
