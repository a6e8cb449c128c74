package klip.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleDocsTest {
    private static final Path DOCS = Path.of("docs/events");
    private static final EventRules RULES = EventRules.builtIn();

    private final Map<String, String> pages = RuleDocs.pages(RULES);

    @Test
    void thePagesAreThoseOfTheRulesAsTheyAre() throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(DOCS.resolve(page.getKey()))
                    .as("make them again: ./klip rules docs -o docs/events")
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(page.getValue());
        }
        try (Stream<Path> files = Files.list(DOCS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    @Test
    void theIndexLeadsToThePageOfEveryType() {
        assertThat(RULES.names())
                .hasSize(21)
                .allSatisfy(name -> assertThat(pages.get("README.md")).contains("[" + name + "](" + name + ".md)"));
    }

    @Test
    void everyRuleThatAnEventMayNameStandsOnThePageOfItsType() {
        for (EventType type : RULES.types()) {
            assertThat(type.frames())
                    .extracting(frame -> "`" + frame.id() + "`")
                    .allSatisfy(
                            rule -> assertThat(pages.get(type.name() + ".md")).contains(rule));
        }
    }

    @Test
    void aPageTellsRolesWordsAndExamplesInBothLanguages() throws IOException {
        EventType office = EventRules.type(Path.of("src/test/resources/klip/event/own/OfficeOpening.txt"));

        assertThat(TypePage.of(office))
                .startsWith("# OfficeOpening\n\nAn organization opens an office in a place.\n")
                .contains("| org | Organization, company |  |")
                .contains("stand for a happening with org and place.")
                .contains("verb: åbne kontor, åbne et kontor | who acts: org; behind *i*: place")
                .contains("| I dag åbner **Fjordbyte** kontor i **Oslo**. | org = Fjordbyte; place = Oslo |")
                .contains("| **Fjordbyte** opens its books in **Oslo**. | no OfficeOpening |");
    }
}
