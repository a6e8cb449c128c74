package klip.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import klip.event.EventType.Example;
import klip.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    @ParameterizedTest
    @MethodSource("sections")
    void everyTypeHasEightExamplesInEachLanguageOfWhatIsAndIsNotSo(EventType type, Language language) {
        List<Example> examples = type.examples().stream()
                .filter(example -> example.language() == language)
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(8);
        assertThat(examples)
                .extracting(RuleFilesTest::kind)
                .contains("asserted", "near miss", "negated", "planned", "hypothetical");
        assertThat(examples).extracting(Example::text).doesNotHaveDuplicates();
    }

    static Stream<Arguments> sections() {
        return TYPES.stream()
                .flatMap(type -> Stream.of(Language.DANISH, Language.ENGLISH).map(tag -> arguments(type, tag)));
    }

    /** What an example shows; one that says nothing of the status tells of something that happened. */
    private static String kind(Example example) {
        return example.expected().isEmpty() ? "near miss" : example.expected().getOrDefault("status", "asserted");
    }

    /** Whoever annotates and whoever writes rules must mean the same by a type. */
    @ParameterizedTest
    @MethodSource("annotated")
    void theRolesAndSubtypesAreThoseThatAnAnnotationMayUse(String name, String roles, Set<String> subtypes) {
        EventType type =
                TYPES.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        assertThat(type.roles().values())
                .extracting(role -> role.name() + (role.repeats() ? "+" : ""))
                .containsExactly(roles.split(" "));
        assertThat(subtypes).containsAll(subtypes(type));
    }

    @Test
    void everyTypeThatAnAnnotationMayUseHasItsRuleFile() {
        assertThat(TYPES)
                .extracting(EventType::name)
                .containsExactlyElementsOf(
                        annotated().map(line -> String.valueOf(line.get()[0])).toList());
    }

    static Stream<Arguments> annotated() {
        return DataLines.of("/klip/corpus/event-types.txt").stream().map(line -> {
            String[] parts = line.text().split(": | ?\\| ?", -1);
            return arguments(parts[0], parts[1], Set.of(parts[2].split(" ")));
        });
    }

    private static Set<String> subtypes(EventType type) {
        Set<String> subtypes = new TreeSet<>();
        type.subtypes().forEach(rule -> subtypes.add(rule.subtype()));
        type.frames().stream()
                .map(frame -> frame.settings().subtype())
                .filter(Objects::nonNull)
                .forEach(subtypes::add);
        return subtypes;
    }
}
