package klip.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who did what to whom, once for all events that say so.
 *
 * @param kind acquired, hiredFrom, sanctioned or partnered
 * @param from number of the one who acts
 * @param to number of the other
 * @param told how many events say so
 * @param article number of an article that tells it
 * @param event its id there
 */
record Link(String kind, int from, int to, int told, int article, String event) {
    private static final List<Kind> KINDS = List.of(
            new Kind("Acquisition", "acquired", "buyer", "target"),
            new Kind("Hire", "hiredFrom", "employer", "formerEmployer"),
            new Kind("Sanction", "sanctioned", "authority", "target"),
            new Kind("Ban", "sanctioned", "authority", "target"),
            new Kind("Fine", "sanctioned", "authority", "target"),
            new Kind("Partnership", "partnered", "party", "party"),
            new Kind("Merger", "partnered", "party", "party"));

    private record Kind(String type, String name, String from, String to) {}

    /** The links of some events, the most told first; what was denied links nobody. */
    static List<Link> of(List<Event> events) {
        Map<List<Object>, Link> links = new LinkedHashMap<>();
        for (Event event : events) {
            for (Kind kind : KINDS) {
                if (kind.type.equals(event.type()) && !event.status().equals("negated")) {
                    between(event, kind)
                            .forEach(link -> links.merge(
                                    List.of(link.kind, link.from, link.to), link, (known, more) -> known.again()));
                }
            }
        }
        return links.values().stream()
                .sorted(Comparator.comparing(Link::told).reversed())
                .toList();
    }

    private static List<Link> between(Event event, Kind kind) {
        List<Link> links = new ArrayList<>();
        for (int from : entities(event, kind.from)) {
            for (int to : entities(event, kind.to)) {
                // Partners are each other's: one link, not two.
                boolean wanted = kind.from.equals(kind.to) ? from < to : from != to;
                if (wanted) {
                    Event.Told told = event.told().get(0);
                    links.add(new Link(kind.name, from, to, 1, told.article(), told.event()));
                }
            }
        }
        return links;
    }

    private static List<Integer> entities(Event event, String role) {
        return event.parties().stream()
                .filter(party -> party.role().equals(role) && party.entity() >= 0)
                .map(Event.Party::entity)
                .distinct()
                .toList();
    }

    private Link again() {
        return new Link(kind, from, to, told + 1, article, event);
    }
}
