package klip.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import klip.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What may go wrong in a line behind the seven of {@link #OFFICE}, and what the writer is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            verb flyve kontor: subject=org ~ a verb that Klip can inflect instead of 'flyve'
            verb : subject=org ~ words that tell of it
            verb åbne: subject ~ SLOT=ROLE
            verb åbne: subject=org(Organization ~ SLOT=ROLE(FILLER,FILLER)
            verb åbne: subject=org(Organisation) ~ a class of heads.txt instead of 'Organisation'
            verb åbne: subject=org [status=sure] ~ asserted, planned, hypothetical or negated
            role when: Dato ~ a class of heads.txt instead of 'Dato'
            role : Place ~ role NAME: FILLER
            type: office opening ~ a name in letters, a capital first
            future: maybe ~ 'planned'
            dates: apart ~ 'distinguish'
            key: firm ~ a role of OfficeOpening (org, place)
            subtype big: size ~ a role of OfficeOpening (org, place)
            derive size: org ~ a role of OfficeOpening (org, place)
            borrow Hire: org ~ MINE=THEIRS
            beside org: name=org ~ title, organization or age
            add: åbner i {place ~ {ROLE}
            [de] ~ [da] or [en]
            example: [O Fjordbyte] åbner. ~ SENTENCE => role=words; … or SENTENCE => none
            example: [Fjordbyte] åbner. => none ~ names marked as [O …], [P …], [L …] or [X …]
            example: [O Fjordbyte] åbner. => org ~ ROLE=WORDS, parted by semicolons
            example: [O Fjordbyte] åbner. => firm=Fjordbyte ~ a role of OfficeOpening (org, place)
            example: [O Fjordbyte] åbner. => status=sure ~ asserted, planned, hypothetical or negated
            """)
    void everyMistakeNamesItsLineAndWhatBelongsThere(String line, String expected) {
        assertThatThrownBy(() -> read(OFFICE + line))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("office.txt:8: expected ")
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type:", "role", "key:", "require:"})
    void whatIsMissingIsToldAtTheEnd(String keyword) {
        String without = OFFICE.lines()
                .filter(line -> !line.startsWith(keyword))
                .filter(line -> !keyword.equals("role") || line.startsWith("type:"))
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> read(without))
                .hasMessageContaining("expected a line '" + keyword)
                .hasMessageContaining("found: the end of the file");
    }

    @Test
    void aRuleStandsUnderItsLanguage() {
        String early = OFFICE.replace("[da]\n", "");
        assertThatThrownBy(() -> read(early))
                .hasMessageContaining("office.txt:6: expected [da] or [en] on a line above it");
    }
}
