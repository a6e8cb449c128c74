package klip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The events of all articles, the newest first. Those that agree in type, status, date and in every organization and
 * person that takes part, as what, are one event told several times; an event in which nobody is named is only itself.
 */
final class EventIndex {
    private final EntityIndex entities;
    private final Map<String, Event> events = new LinkedHashMap<>();

    EventIndex(List<Article> articles, EntityIndex entities) {
        this.entities = entities;
        for (int number = 0; number < articles.size(); number++) {
            for (Article.Event event : articles.get(number).events()) {
                add(articles.get(number), number, event);
            }
        }
    }

    List<Event> events() {
        return events.values().stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .toList();
    }

    private void add(Article article, int number, Article.Event event) {
        Event read = read(article, number, event);
        Event known = events.putIfAbsent(key(read, number + " " + event.id()), read);
        if (known != null) {
            known.told().addAll(read.told());
        }
    }

    private Event read(Article article, int number, Article.Event event) {
        Article.Info info = article.article();
        Article.EventDate phrase = event.date();
        String date = phrase == null ? "" : or(phrase.value(), "");
        String day = date.isEmpty() ? or(info.datePublished(), "") : date;
        List<Event.Told> told = new ArrayList<>();
        told.add(new Event.Told(
                number,
                event.id(),
                or(info.headline(), info.source()),
                or(info.publisher(), info.source()),
                info.language()));
        return new Event(
                event.type(),
                or(event.subtype(), ""),
                event.status(),
                date,
                SortDay.of(day),
                parties(article, event),
                told);
    }

    private List<Event.Party> parties(Article article, Article.Event event) {
        Map<String, Integer> numbers = new HashMap<>();
        article.entities().forEach(entity -> numbers.put(entity.id(), entities.numberOf(entity)));
        return event.participants().stream()
                .map(party -> {
                    int entity = numbers.getOrDefault(or(party.entity(), ""), -1);
                    String type = entity < 0
                            ? ""
                            : entities.groups().get(entity).key().type();
                    return new Event.Party(party.role(), party.text(), entity, type);
                })
                .toList();
    }

    private String key(Event event, String own) {
        String named = event.parties().stream()
                .filter(party -> acts(party.type()))
                .map(party -> party.role() + " " + party.entity())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        boolean alone = named.isEmpty() || event.day().isEmpty();
        return event.type() + '/' + event.status() + '/' + (alone ? own : event.day() + '/' + named);
    }

    private static boolean acts(String type) {
        return type.equals("Organization") || type.equals("Person");
    }

    private static String or(@Nullable String value, String otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
