package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import klip.article.Json;
import org.junit.jupiter.api.Test;

class PresenceScoreTest {
    private static BufferedReader lines(String... lines) {
        return new BufferedReader(new StringReader(String.join("\n", lines)));
    }

    private static PresenceUnit unit(int document, String text, String label, String... found) {
        return new PresenceUnit(
                "d" + document, text, label.isEmpty() ? Set.of() : Set.of(label), Set.of(), Set.of(found));
    }

    @Test
    void theSentencesOfADocumentAreReadAsOneTextAndScoredOneByOne() throws IOException {
        List<PresenceScore> scores = PresenceScore.of(lines(
                "{\"doc\": \"a\", \"text\": \"Google has acquired Fitbit for $40 million.\","
                        + " \"types\": [\"Acquisition|Merger\"]}",
                "{\"doc\": \"a\", \"text\": \"The weather was fine.\", \"types\": []}"));

        assertThat(scores).singleElement().satisfies(score -> {
            assertThat(score.label()).isEqualTo("Acquisition|Merger");
            assertThat(score.klip()).isEqualTo(Score.of(1, 1, 1));
        });
    }

    @Test
    void anArticleCountsForItsEventsButNotForThoseThatMayBeLeftOut() throws IOException {
        Articles article = Articles.danish("Tjirp er gået konkurs. Klodsby er hacket.")
                .event("Bankruptcy", "asserted", "gået konkurs")
                .event("CyberAttack", "asserted", "hacket")
                .optional();

        assertThat(PresenceScore.of(lines(Json.line(article.article()))))
                .extracting(PresenceScore::label)
                .containsExactly("Bankruptcy");
    }

    @Test
    void theExpressionIsJudgedOnTheHalfThatItWasNotMadeFrom() {
        List<PresenceUnit> units = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> {
            units.add(unit(i, "Phishing hit firm number " + i, "CyberAttack", "CyberAttack"));
            units.add(unit(i, "Sunshine came back on day " + i, ""));
        });

        PresenceScore score = PresenceScore.of(units, "CyberAttack");

        assertThat(score.expressions()).hasSize(2).allMatch(expression -> expression.startsWith("\\b(?:"));
        assertThat(score.expression()).isEqualTo(Score.of(40, 40, 40));
        assertThat(score.klip()).isEqualTo(Score.of(40, 40, 40));
        assertThat(PresenceScore.table(List.of(score))).contains("CyberAttack", "1.000");
    }

    @Test
    void aWordThatIsSeenTooSeldomIsNotLearned() {
        List<PresenceUnit> units = IntStream.range(0, 4)
                .mapToObj(i -> unit(i, "Phishing", "CyberAttack"))
                .toList();

        assertThat(KeywordExpression.search(units, "CyberAttack")
                        .matcher("phishing")
                        .find())
                .isFalse();
    }

    @Test
    void aUnitWhoseLabelSharesATypeCountsNeitherWay() {
        PresenceUnit unit = unit(1, "", "Fine|LegalAction", "Fine");

        assertThat(unit.counts("LegalAction")).isFalse();
        assertThat(unit.counts("Fine|LegalAction")).isTrue();
        assertThat(unit.counts("Hire")).isTrue();
        assertThat(unit.isFound("Fine|LegalAction")).isTrue();
    }

    @Test
    void aLineOfNeitherShapeIsNamed() {
        assertThatThrownBy(() -> PresenceScore.of(lines("{\"text\": \"No types.\"}")))
                .hasMessage("line 1 is neither an article nor a sentence with its types");
    }
}
