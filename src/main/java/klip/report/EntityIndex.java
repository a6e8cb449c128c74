package klip.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import klip.article.Article;

/** The entities of all articles, those that are one under one number, in the order first met. Not for several threads. */
final class EntityIndex {
    private final Map<EntityKey, Integer> numbers = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /**
     * One entity of the corpus.
     *
     * @param key why its entities are one
     * @param name the fullest of its names
     * @param names all of them
     * @param roles job titles stated beside the name
     * @param articles numbers of the articles that name it, rising
     */
    record Group(EntityKey key, String name, Set<String> names, Set<String> roles, List<Integer> articles) {}

    EntityIndex(List<Article> articles) {
        for (int number = 0; number < articles.size(); number++) {
            for (Article.Entity entity : articles.get(number).entities()) {
                add(entity, number);
            }
        }
    }

    List<Group> groups() {
        return groups;
    }

    /** The number of an article's entity. */
    int numberOf(Article.Entity entity) {
        return numbers.getOrDefault(EntityKey.of(entity), -1);
    }

    private void add(Article.Entity entity, int article) {
        EntityKey key = EntityKey.of(entity);
        Integer known = numbers.putIfAbsent(key, groups.size());
        if (known == null) {
            groups.add(new Group(key, entity.name(), new TreeSet<>(), new TreeSet<>(), new ArrayList<>()));
        }
        int number = known == null ? groups.size() - 1 : known;
        Group group = groups.get(number);
        group.names().add(entity.name());
        group.roles().addAll(entity.jobTitle());
        if (group.articles().isEmpty() || group.articles().get(group.articles().size() - 1) != article) {
            group.articles().add(article);
        }
        if (entity.name().length() > group.name().length()) {
            groups.set(number, new Group(key, entity.name(), group.names(), group.roles(), group.articles()));
        }
    }
}
