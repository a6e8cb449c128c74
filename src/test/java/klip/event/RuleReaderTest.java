package klip.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import klip.language.Language;
import org.junit.jupiter.api.Test;

class RuleReaderTest {
    private static final String OFFICE = """
            type: OfficeOpening
            role org: Organization
            role place: Place
            key: org place
            require: org+place
            [da]
            verb åbne kontor: subject=org i=place
            """;

    private static EventType read(String rules) throws IOException {
        return RuleReader.read(DataLines.read("office.txt", new BufferedReader(new StringReader(rules))));
    }

    @Test
    void aNewTypeTakesNoJava() throws IOException {
        EventFinder finder = new EventFinder(List.of(read(OFFICE)));
        Marked text = Marked.of(Language.DANISH, "I dag åbner [O Fjordbyte] kontor i [L Oslo].");
        assertThat(text.events(finder)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("OfficeOpening");
            assertThat(text.part(event, "org")).isEqualTo("Fjordbyte");
            assertThat(text.part(event, "place")).isEqualTo("Oslo");
        });
    }

    @Test
    void aMistakeIsToldWithFileLineAndWhatWasExpected() {
        assertThatThrownBy(() -> read(OFFICE + "verb flytte: subject=mover"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("office.txt:8")
                .hasMessageContaining("a role of OfficeOpening (org, place)");
        assertThatThrownBy(() -> read(OFFICE + "verbs flytte: subject=org"))
                .hasMessageContaining("office.txt:8")
                .hasMessageContaining("a keyword of a rule file");
        assertThatThrownBy(() -> read(OFFICE + "verb flytte: subject=org [wild]"))
                .hasMessageContaining("needs=ROLE");
    }
}
