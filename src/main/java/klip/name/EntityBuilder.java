package klip.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mentions of one thing, as they are gathered. Not thread-safe. */
final class EntityBuilder {
    private final EntityType type;
    /** Base forms in order of appearance, by key, the first spelling of each. */
    private final Map<String, List<String>> forms = new LinkedHashMap<>();

    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private @Nullable Integer age;

    EntityBuilder(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    /** Its base forms so far. */
    List<List<String>> forms() {
        return new ArrayList<>(forms.values());
    }

    void add(List<String> base, Mention mention) {
        forms.putIfAbsent(BaseForms.join(base), base);
        mentions.add(mention);
    }

    void addDetails(PersonDetails.Details details) {
        titles.addAll(details.titles());
        age = age == null ? details.age() : age;
    }

    /** Takes over all that another builder gathered. */
    void addAll(EntityBuilder other) {
        other.forms.forEach(forms::putIfAbsent);
        mentions.addAll(other.mentions);
        titles.addAll(other.titles);
        age = age == null ? other.age : age;
    }

    int firstStart() {
        return mentions.stream()
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(0);
    }

    /** The entity; its name is the form of most words, of those the longest, of those the first. */
    Entity build() {
        List<String> names =
                forms.values().stream().map(EntityBuilder::spell).distinct().toList();
        List<String> fullest = null;
        for (List<String> form : forms.values()) {
            fullest = fullest == null || isFuller(form, fullest) ? form : fullest;
        }
        String name = fullest == null ? "" : spell(fullest);
        List<Mention> ordered = mentions.stream()
                .sorted(java.util.Comparator.comparing(Mention::span))
                .toList();
        List<String> others =
                names.stream().filter(other -> !other.equals(name)).toList();
        return new Entity(type, name, others, List.copyOf(titles), age, ordered);
    }

    private static boolean isFuller(List<String> form, List<String> other) {
        boolean longer = spell(form).length() > spell(other).length();
        return form.size() > other.size() || (form.size() == other.size() && longer);
    }

    private static String spell(List<String> words) {
        return String.join(" ", words);
    }
}
