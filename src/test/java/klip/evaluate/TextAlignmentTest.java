package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextAlignmentTest {
    private static final List<String> WORDS =
            List.of("og", "i", "Brovagt", "🎉", "købte", "1.", "maj", "A/S", "e\u0301n", ",");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static List<String> words(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> random.nextInt(4) == 0 ? "ord" + i : WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String of(Range range, String text) {
        int start = text.offsetByCodePoints(0, range.start());
        return text.substring(start, text.offsetByCodePoints(start, range.end() - range.start()));
    }

    @Test
    void equalTextsAlignByIdentity() {
        assertThat(new TextAlignment("🎉 a b", "🎉 a b").map(new Range(3, 4))).isEqualTo(new Range(3, 4));
    }

    @Test
    void whatWasLostIsNowhere() {
        assertThat(new TextAlignment("a b c", "a c").map(new Range(2, 3))).isNull();
    }

    @Test
    void aRangeThatWasPartlyLostIsWhatIsLeftOfIt() {
        assertThat(new TextAlignment("Ida Marie Holm", "Marie Holm").map(new Range(0, 14)))
                .isEqualTo(new Range(0, 10));
    }

    @Test
    void aRangeMayEndWithinAWord() {
        assertThat(new TextAlignment("x Brovagts", "Brovagts").map(new Range(2, 9)))
                .isEqualTo(new Range(0, 7));
    }

    @Test
    void aLostHeadlineTakesNoWordsFromTheParagraphThatStartsLikeIt() {
        String paragraph = "Brovagt Systems tjente igen penge.";
        TextAlignment alignment = new TextAlignment("Brovagt vokser\n\n" + paragraph, paragraph);
        assertThat(alignment.map(new Range(0, 7))).isNull();
        assertThat(alignment.map(new Range(16, 23))).isEqualTo(new Range(0, 7));
    }

    @Test
    void aLostParagraphThatEndsLikeItsNeighbourIsTheOneThatIsLost() {
        TextAlignment alignment = new TextAlignment("Han kom.\n\nDe gik.\n\nHun blev.", "Han kom.\n\nHun blev.");
        assertThat(alignment.map(new Range(0, 8))).isEqualTo(new Range(0, 8));
        assertThat(alignment.map(new Range(10, 17))).isNull();
        assertThat(alignment.map(new Range(19, 28))).isEqualTo(new Range(10, 19));
    }

    @Test
    void spacesCountForNothing() {
        assertThat(new TextAlignment("Ida Holm", "Ida\u00A0 \n\nHolm").map(new Range(4, 8)))
                .isEqualTo(new Range(7, 11));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsMappedIsTheSameWordAndInTheSameOrder(int seed) {
        Random random = new Random(seed);
        String gold = String.join(" ", words(random, 200));
        String predicted = String.join(" ", words(random, 200));
        TextAlignment alignment = new TextAlignment(gold, predicted);
        TextTokens tokens = new TextTokens(gold);
        int reached = 0;
        for (int token = 0; token < tokens.size(); token++) {
            Range there = alignment.map(tokens.range(token));
            if (there != null) {
                assertThat(of(there, predicted)).isEqualTo(tokens.form(token));
                assertThat(there.start()).isGreaterThanOrEqualTo(reached);
                reached = there.end();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aForeignParagraphMovesTheRestAndLosesNoneOfIt(int seed) {
        Random random = new Random(seed);
        List<String> words = words(random, 300);
        int cut = random.nextInt(words.size());
        String before = String.join(" ", words.subList(0, cut));
        String after = String.join(" ", words.subList(cut, words.size()));
        String foreign = "\n\nLæs også denne teaser\n\n";
        TextAlignment alignment = new TextAlignment(before + " " + after, before + foreign + after);
        int length = (before + foreign + after).codePointCount(0, (before + foreign + after).length());
        TextTokens tokens = new TextTokens(before + " " + after);
        Range last = tokens.range(tokens.size() - 1);
        assertThat(alignment.map(last)).isEqualTo(new Range(length - (last.end() - last.start()), length));
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(alignment.map(tokens.range(token))).isNotNull();
        }
    }

    @Test
    void aLongTextOfOneWordIsNoTrap() {
        String gold = "a ".repeat(50_000) + "b";
        String predicted = "c " + "a ".repeat(40_000) + "d";
        assertThat(new TextAlignment(gold, predicted).map(new Range(100_000, 100_001)))
                .isNull();
    }
}
