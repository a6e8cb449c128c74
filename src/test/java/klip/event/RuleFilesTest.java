package klip.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import klip.event.EventType.Example;
import klip.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the rule files are promises, and each is held here. */
class RuleFilesTest {
    private static final List<EventType> TYPES = EventTypes.builtIn();
    private static final EventFinder FINDER = new EventFinder(TYPES, EventModel.of(Map.of()));

    record Case(EventType type, Example example) {
        @Override
        public String toString() {
            return example.text();
        }
    }

    static Stream<Case> examples() {
        return TYPES.stream().flatMap(t -> t.examples().stream().map(e -> new Case(t, e)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfARuleFileGivesWhatItSays(Case example) {
        Map<String, String> expected = example.example().expected();
        assertThat(RuleCheck.given(FINDER, example.type(), example.example()))
                .as("%s: %s", example.example().place(), example.example().text())
                .isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected));
    }

    @Test
    void everyTypeHasExamplesOfWhatItIsAndWhatItIsNotInBothLanguages() {
        for (EventType type : TYPES) {
            for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
                assertThat(type.examples())
                        .as("%s in %s", type.name(), language)
                        .anyMatch(e -> e.language() == language && !e.expected().isEmpty())
                        .anyMatch(e -> e.language() == language && e.expected().isEmpty());
            }
        }
    }

    @Test
    void theTypesAndRolesAreThoseOfTheContract() {
        Map<String, Set<String>> roles = new TreeMap<>();
        TYPES.forEach(t -> roles.put(t.name(), t.roles().keySet()));
        assertThat(roles)
                .hasSize(21)
                .containsEntry("Layoff", Set.of("employer", "count", "share", "affected", "place"))
                .containsEntry("Acquisition", Set.of("buyer", "seller", "target", "amount", "stake"))
                .containsEntry("Ban", Set.of("authority", "target", "scope", "place"));
    }
}
