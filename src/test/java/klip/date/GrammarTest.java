package klip.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import klip.language.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule is tested by the example that its line carries. */
class GrammarTest {
    @TestFactory
    List<DynamicTest> everyRuleGivesWhatItsExampleSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            GrammarReader reader = new GrammarReader(language.tag());
            for (RuleKind kind : RuleKind.values()) {
                for (GrammarReader.RuleLine line : reader.ruleLines(kind)) {
                    String name = language.tag() + " " + kind.file() + ": " + line.example();
                    tests.add(DynamicTest.dynamicTest(name, () -> check(line, kind, language)));
                }
            }
        }
        return tests;
    }

    private static void check(GrammarReader.RuleLine line, RuleKind kind, Language language) {
        List<DateExpression> found = new DateFinder().find(Texts.of(line.example(), language), null);
        if (kind == RuleKind.NOT) {
            assertThat(found).as(line.toString()).isEmpty();
        } else {
            assertThat(found)
                    .as(line.toString())
                    .extracting(DateExpression::timex)
                    .containsExactly(line.expected().split(", ", -1));
            assertThat(found)
                    .as(line.toString())
                    .extracting(DateExpression::type)
                    .containsOnly(kind.type());
        }
    }
}
