package klip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the corpus says of one entity.
 *
 * @param name the fullest name
 * @param type its type
 * @param key the normalised name that all its names share: why they are one entity
 * @param names all names
 * @param roles job titles beside the name, and posts from events
 * @param articles those that name it
 * @param events those that it takes part in, the newest first
 * @param colleagues persons whom events place at the same organization, or at this one
 */
record EntityPage(
        String name,
        String type,
        String key,
        List<String> names,
        List<String> roles,
        List<ArticleRow> articles,
        List<Event> events,
        List<Colleague> colleagues) {
    private static final List<String> EMPLOYERS = List.of("employer", "formerEmployer");

    /**
     * Somebody at the same organization.
     *
     * @param person number of the person
     * @param name the words for the person
     * @param organization number of the organization
     * @param at the words for the organization
     */
    record Colleague(int person, String name, int organization, String at) {}

    static EntityPage of(
            int number, EntityIndex.Group group, List<Event> own, List<List<Event>> byEntity, List<ArticleRow> rows) {
        TreeSet<String> roles = new TreeSet<>(group.roles());
        boolean person = group.key().type().equals("Person");
        for (Event event : own) {
            event.parties().stream()
                    .filter(party -> person && party.role().equals("role"))
                    .forEach(party -> roles.add(party.text()));
        }
        return new EntityPage(
                group.name(),
                group.key().type(),
                group.key().name(),
                List.copyOf(group.names()),
                List.copyOf(roles),
                group.articles().stream().map(rows::get).toList(),
                own,
                colleagues(number, own, byEntity));
    }

    private static List<Colleague> colleagues(int number, List<Event> own, List<List<Event>> byEntity) {
        Map<Integer, Colleague> found = new LinkedHashMap<>();
        for (Event event : own) {
            for (Event.Party employer : employers(event)) {
                for (Event other : byEntity.get(employer.entity())) {
                    if (worksAt(other, employer.entity())) {
                        people(other, employer).forEach(person -> found.putIfAbsent(person.person(), person));
                    }
                }
            }
        }
        found.remove(number);
        return new ArrayList<>(found.values());
    }

    private static List<Colleague> people(Event event, Event.Party employer) {
        return event.parties().stream()
                .filter(party -> party.role().equals("person") && party.entity() >= 0)
                .map(party -> new Colleague(party.entity(), party.text(), employer.entity(), employer.text()))
                .toList();
    }

    private static boolean worksAt(Event event, int organization) {
        return employers(event).stream().anyMatch(party -> party.entity() == organization);
    }

    private static List<Event.Party> employers(Event event) {
        return event.parties().stream()
                .filter(party -> EMPLOYERS.contains(party.role()) && party.entity() >= 0)
                .toList();
    }
}
