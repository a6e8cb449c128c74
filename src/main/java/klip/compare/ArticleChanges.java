package klip.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two runs found in the same page.
 *
 * <p>An entity is the same by type and name, an event by type and trigger; what else is told of it may have changed.
 * Offsets alone are no difference: a page that is cut better moves them all.
 */
final class ArticleChanges {
    private final String source;
    private final List<Change> changes = new ArrayList<>();

    private ArticleChanges(String source) {
        this.source = source;
    }

    /** The differences, entities first, each kind in the order of its names. */
    static List<Change> between(Article before, Article after) {
        ArticleChanges changes = new ArticleChanges(after.article().source());
        changes.compare("entity", entities(before), entities(after));
        changes.compare("event", events(before), events(after));
        return changes.changes;
    }

    private void compare(String what, SortedMap<String, String> before, SortedMap<String, String> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String old = before.get(key);
            String now = after.get(key);
            if (old == null) {
                add(Change.Kind.NEW, what, null, now);
            } else if (now == null) {
                add(Change.Kind.LOST, what, old, null);
            } else if (!old.equals(now)) {
                add(Change.Kind.CHANGED, what, old, now);
            }
        }
    }

    private void add(Change.Kind kind, String what, @Nullable String before, @Nullable String after) {
        changes.add(new Change(source, kind, what, before, after));
    }

    private static SortedMap<String, String> entities(Article article) {
        return keyed(
                article.entities(),
                entity -> entity.type() + " " + entity.name(),
                entity -> entity.type() + " " + entity.name() + told("age", entity.age())
                        + entity.jobTitle().stream()
                                .map(title -> told("title", title))
                                .collect(Collectors.joining()));
    }

    private static SortedMap<String, String> events(Article article) {
        return keyed(
                article.events(),
                event -> event.type() + " " + event.triggers().get(0).text(),
                event -> event.type() + told("subtype", event.subtype()) + " '"
                        + event.triggers().get(0).text() + "' " + event.status()
                        + told(
                                "date",
                                event.date() == null ? null : event.date().value())
                        + event.participants().stream()
                                .map(participant -> told(participant.role(), participant.text()))
                                .collect(Collectors.joining()));
    }

    private static String told(String key, @Nullable Object value) {
        return value == null ? "" : " " + key + "=" + value;
    }

    /** By key; the second with the same key is another. */
    private static <T> SortedMap<String, String> keyed(
            List<T> things, Function<T, String> key, Function<T, String> description) {
        SortedMap<String, String> keyed = new TreeMap<>();
        for (T thing : things) {
            String name = key.apply(thing);
            String free = name;
            for (int i = 2; keyed.containsKey(free); i++) {
                free = name + " #" + i;
            }
            keyed.put(free, description.apply(thing));
        }
        return keyed;
    }
}
