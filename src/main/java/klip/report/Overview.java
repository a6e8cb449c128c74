package klip.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The first page.
 *
 * @param articles how many there are
 * @param languages how many of each language
 * @param events how many events, each counted once
 * @param entities how many entities
 * @param notes how many problems and warnings
 * @param judged whether there is gold
 * @param months events a month and type, by month ({@code 2024-09}) and then type
 * @param companies the organizations named by most articles
 * @param people the persons named by most articles
 */
record Overview(
        int articles,
        Map<String, Integer> languages,
        int events,
        int entities,
        int notes,
        boolean judged,
        Map<String, Map<String, Integer>> months,
        List<EntityRow> companies,
        List<EntityRow> people) {
    private static final int MOST_NAMED = 12;
    private static final String A_MONTH = "\\d{4}-\\d{2}.*";

    /**
     * An entity in a list.
     *
     * @param number its number in the report
     * @param name its name
     * @param type its type
     * @param articles how many name it
     * @param events how many it takes part in
     */
    record EntityRow(int number, String name, String type, int articles, int events) {}

    static Overview of(
            List<ArticleRow> rows, List<EntityRow> entities, List<Event> events, int problems, boolean gold) {
        Map<String, Integer> languages = new TreeMap<>();
        rows.forEach(row -> languages.merge(row.language(), 1, Integer::sum));
        return new Overview(
                rows.size(),
                languages,
                events.size(),
                entities.size(),
                problems + rows.stream().mapToInt(ArticleRow::warnings).sum(),
                gold,
                months(events),
                mostNamed(entities, "Organization"),
                mostNamed(entities, "Person"));
    }

    private static Map<String, Map<String, Integer>> months(List<Event> events) {
        Map<String, Map<String, Integer>> months = new TreeMap<>();
        for (Event event : events) {
            if (event.day().matches(A_MONTH)) {
                months.computeIfAbsent(event.day().substring(0, "2024-09".length()), month -> new TreeMap<>())
                        .merge(event.type(), 1, Integer::sum);
            }
        }
        return months;
    }

    private static List<EntityRow> mostNamed(List<EntityRow> entities, String type) {
        return entities.stream()
                .filter(row -> row.type().equals(type))
                .sorted(Comparator.comparing(EntityRow::articles)
                        .thenComparing(EntityRow::events)
                        .reversed())
                .limit(MOST_NAMED)
                .toList();
    }
}
