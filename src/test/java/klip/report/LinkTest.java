package klip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {
    @ParameterizedTest
    @CsvSource({
        "Acquisition,buyer,target,acquired",
        "Hire,employer,formerEmployer,hiredFrom",
        "Sanction,authority,target,sanctioned",
        "Ban,authority,target,sanctioned",
        "Fine,authority,target,sanctioned"
    })
    void whoActsIsLinkedToWhomItConcerns(String type, String from, String to, String kind) {
        Event event = event(type, "asserted", party(from, 3), party(to, 1));
        assertThat(Link.of(List.of(event))).containsExactly(new Link(kind, 3, 1, 1, 0, "v1"));
    }

    @Test
    void partnersAreLinkedOncePairByPair() {
        Event event = event("Partnership", "asserted", party("party", 2), party("party", 0), party("party", 1));
        assertThat(Link.of(List.of(event)))
                .extracting(Link::from, Link::to)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasDeniedLinksNobody() {
        assertThat(Link.of(List.of(event("Acquisition", "negated", party("buyer", 0), party("target", 1)))))
                .isEmpty();
    }

    @Test
    void whatSeveralEventsSayIsOneLinkAndStandsFirst() {
        Event once = event("Acquisition", "asserted", party("buyer", 0), party("target", 1));
        Event often = event("Acquisition", "planned", party("buyer", 2), party("target", 3));
        assertThat(Link.of(List.of(once, often, often)))
                .extracting(Link::from, Link::told)
                .containsExactly(tuple(2, 2), tuple(0, 1));
    }

    private static Event.Party party(String role, int entity) {
        return new Event.Party(role, "name " + entity, entity, "Organization");
    }

    private static Event event(String type, String status, Event.Party... parties) {
        Event.Told told = new Event.Told(0, "v1", "headline", "paper", "da");
        return new Event(type, "", status, "", "2025-03-04", List.of(parties), List.of(told));
    }
}
