package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import klip.article.Article;
import org.junit.jupiter.api.Test;

class ErrorReportTest {
    private static final String TEXT = "Brovagt A/S har ansat Ida Holm pr. 1. maj.\nOle Krag stopper i juni.";

    private static Articles gold() {
        return Articles.danish(TEXT)
                .entity("Organization", "Brovagt A/S", "Brovagt A/S")
                .entity("Person", "Ida Holm", "Ida Holm")
                .date("1. maj", "XXXX-05-01", "2024-05-01")
                .event("Hire", "asserted", "ansat")
                .with("person", "Ida Holm", "e2")
                .on("1. maj", "XXXX-05-01", "2024-05-01")
                .event("Departure", "planned", "stopper");
    }

    private static String report(Articles predicted) {
        return ErrorReport.of(List.of(gold().article()), List.of(predicted.article()))
                .text();
    }

    @Test
    void whatIsRightIsNotReported() {
        assertThat(report(gold())).isEmpty();
    }

    @Test
    void everyErrorStandsInItsSentenceUnderItsStageAndType() {
        Articles predicted = Articles.danish(TEXT)
                .entity("Organization", "Brovagt", "Brovagt A/S")
                .entity("Place", "Ida Holm", "Ida Holm")
                .date("1. maj", "XXXX-05-01", "2023-05-01")
                .event("Hire", "planned", "ansat")
                .with("employer", "Brovagt A/S", "e1");
        assertThat(report(predicted)).isEqualTo("""
                entities, Person (1)
                  missed  da/a.html: Brovagt A/S har ansat [Ida Holm] pr. 1. maj.

                entities, Place (1)
                  false   da/a.html: Brovagt A/S har ansat [Ida Holm] pr. 1. maj.

                canonical names, Organization (1)
                  wrong   da/a.html: [Brovagt A/S] har ansat Ida Holm pr. 1. maj. (Brovagt, should be Brovagt A/S)

                dates, DATE (1)
                  wrong   da/a.html: Brovagt A/S har ansat Ida Holm pr. [1. maj]. (2023-05-01, should be 2024-05-01)

                events, Departure, missed: no rule found it (1)
                  missed  da/a.html: Ole Krag [stopper] i juni.

                arguments, Hire.employer, false: nobody meant (1)
                  false   da/a.html: [Brovagt A/S] har ansat Ida Holm pr. 1. maj.

                arguments, Hire.person, missed: the name not found (1)
                  missed  da/a.html: Brovagt A/S har ansat [Ida Holm] pr. 1. maj.

                event dates, Hire (1)
                  wrong   da/a.html: Brovagt A/S har [ansat] Ida Holm pr. 1. maj. (none, should be 2024-05-01)

                event status, Hire (1)
                  wrong   da/a.html: Brovagt A/S har [ansat] Ida Holm pr. 1. maj. (planned, should be asserted)
                """);
    }

    @Test
    void aSentenceThatEndsElsewhereIsMissedAndFalse() {
        Article gold = Articles.danish("Ja. Nej.").article();
        Article predicted = Articles.danish("Ja.\nNej.").article();
        assertThat(ErrorReport.of(List.of(gold), List.of(predicted)).findings())
                .extracting(ErrorReport.Finding::sentence)
                .containsExactly("[Ja. Nej.]", "[Ja.]", "[Nej.]");
    }

    @Test
    void missesAndFalseFindsAreGroupedByTypeRoleAndCause() {
        Articles predicted = Articles.danish(TEXT)
                .entity("Organization", "Brovagt A/S", "Brovagt A/S")
                .event("Hire", "asserted", "ansat")
                .with("employer", "Ida Holm", null)
                .event("Layoff", "asserted", "stopper");
        assertThat(ErrorReport.of(List.of(gold().article()), List.of(predicted.article()))
                        .findings())
                .filteredOn(finding -> !finding.cause().isEmpty())
                .extracting(ErrorReport.Finding::type, ErrorReport.Finding::cause)
                .containsExactly(
                        tuple("Departure", "found as Layoff"),
                        tuple("Layoff", "is Departure"),
                        tuple("Hire.employer", "is person"),
                        tuple("Hire.person", "found as employer"));
    }

    @Test
    void theSummaryHasTheLargestGroupFirst() {
        Articles predicted =
                Articles.danish(TEXT).event("Layoff", "asserted", "Krag").event("Layoff", "asserted", "juni");
        assertThat(ErrorReport.of(List.of(gold().article()), List.of(predicted.article()))
                        .summary())
                .startsWith("     2  events, Layoff, false: no event\n")
                .contains("     1  events, Departure, missed: no rule found it\n");
    }
}
