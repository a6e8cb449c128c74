package klip.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import klip.language.Language;
import klip.language.StoryLanguage;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextAnalyzerTest {
    private static final String[] PIECES = {
        "Ord",
        "ord",
        "Å",
        "a\u030A",
        "e\u0301\u0323",
        "\u0301",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "kr.",
        "A/S",
        "29.",
        "U.S.",
        "n't",
        "'",
        "\u2019",
        "\u201E",
        "\u201C",
        "\u00AB",
        "\u00BB",
        "\"",
        "(",
        ")",
        ".",
        "...",
        "\u2026",
        "!",
        "?",
        ",",
        ":",
        "-",
        "\u2013",
        "\u2014",
        "/",
        "@",
        "#",
        "http://",
        "www.",
        "1.200,50",
        "%",
        "\u20AC",
        " ",
        " ",
        " ",
        "\u00A0",
        "\u2009",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\u2028",
        "\u0000",
        "\u0085",
        "\uD83C\uDF89",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\uD83C",
        "\uDF89",
        "\u0958",
        "\u1112\u1161\u11AB",
        "\u4E2D\u6587\u3002",
        "\u0645\u0631\u062D\u0628\u0627",
        "\uFFFF"
    };

    @Test
    void aSegmentEndAlwaysEndsASentence() {
        String text = "En overskrift uden punktum\n\nog så en tekst.";
        Story story = new Story(
                text,
                List.of(segment(SegmentKind.HEADLINE, 0, 26), segment(SegmentKind.PARAGRAPH, 28, text.length())),
                Metadata.none(),
                List.of());
        StoryLanguage danish = new StoryLanguage(Language.DANISH, 1, List.of(Language.DANISH, Language.DANISH));
        assertThat(new TextAnalyzer().analyze(story, danish).sentences())
                .extracting(sentence -> sentence.span().of(text) + "|" + sentence.segment())
                .containsExactly("En overskrift uden punktum|0", "og så en tekst.|1");
    }

    @Test
    void aBlankLineEndsASentenceAndALineOnlyBeforeACapital() {
        assertThat(Texts.sentences("Første del\n\nanden del\nog mere\r\nNy linje", Language.DANISH))
                .containsExactly("Første del", "anden del og mere", "Ny linje");
    }

    @Test
    void anOrdinaryTitleEndsASentence() {
        assertThat(Texts.sentences("Holm har ansat Lund som teknisk direktør. Han kommer fra Vejle.", Language.DANISH))
                .containsExactly("Holm har ansat Lund som teknisk direktør .", "Han kommer fra Vejle .");
    }

    @Test
    void aFormIsComposedAndPlainWhereTheSpanKeepsWhatIsPrinted() {
        String text = "A\u030Alborgs cyber\u00ADsikkerhed, FN\u2019s e\u2011mail \u201Cja\u201D";
        assertThat(Texts.forms(text, Language.DANISH))
                .containsExactly("Ålborgs", "cybersikkerhed", ",", "FN's", "e-mail", "\u201C", "ja", "\u201D");
        assertThat(Texts.sentences(text, Language.DANISH))
                .containsExactly("A\u030Alborgs cyber\u00ADsikkerhed , FN\u2019s e\u2011mail \u201C ja \u201D");
    }

    @Test
    void aSegmentInAnotherLanguageIsPartedWithoutAModel() {
        assertThat(Texts.sentences("Der Konzern wächst. Die Aktie fällt um 3 %.", Language.OTHER))
                .containsExactly("Der Konzern wächst .", "Die Aktie fällt um 3 % .");
    }

    @Test
    void anEmptyStoryHasNoSentence() {
        Story story = new Story("", List.of(), Metadata.none(), List.of());
        assertThat(new TextAnalyzer()
                        .analyze(story, new StoryLanguage(Language.DANISH, 1, List.of()))
                        .sentences())
                .isEmpty();
        assertThat(Texts.sentences(" \u00A0\n\u00AD ", Language.DANISH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tokensOfAnyTextAreInOrderAndCoverAllThatShows(Language language) {
        for (int seed = 0; seed < 2_000; seed++) {
            String text = randomText(new Random(seed));
            TokenizedText analyzed = Texts.analyze(text, language);
            assertThat(uncovered(text, analyzed)).as("seed %d", seed).isEmpty();
            for (Sentence sentence : analyzed.sentences()) {
                Span span = sentence.span();
                assertThat(sentence.tokens()).isNotEmpty();
                assertThat(span)
                        .isEqualTo(sentence.tokens()
                                .get(0)
                                .span()
                                .union(sentence.tokens()
                                        .get(sentence.tokens().size() - 1)
                                        .span()));
            }
        }
    }

    /** What shows between tokens; fails where tokens overlap, are empty or hold white space. */
    private static String uncovered(String text, TokenizedText analyzed) {
        StringBuilder between = new StringBuilder();
        int at = 0;
        for (Token token : tokens(analyzed)) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(token.span().length()).isPositive();
            assertThat(token.form()).isNotEmpty();
            assertThat(token.span().of(text).codePoints()).noneMatch(NormalText::isSpace);
            between.append(text, at, token.span().start());
            at = token.span().end();
        }
        between.append(text, at, text.length());
        return between.codePoints()
                .filter(point -> !NormalText.isSpace(point) && Character.getType(point) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Token> tokens(TokenizedText analyzed) {
        List<Token> tokens = new ArrayList<>();
        analyzed.sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
        return tokens;
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(10) == 0
                            ? Character.toString(random.nextInt(0x11_0000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void hostileTextTakesNoMoreThanItsLengthAsksFor(Hostile hostile) {
        for (Language language : Language.values()) {
            assertTimeout(Duration.ofSeconds(5), () -> Texts.analyze(hostile.text, language));
        }
    }

    enum Hostile {
        ONE_WORD("a"),
        STOPS("."),
        DOTTED("a."),
        MARKS("\u0301"),
        MARKS_OUT_OF_ORDER("\u0301\u0323"),
        QUOTES("'"),
        QUOTED("a'"),
        SLASHES("a/"),
        BRACKETS("("),
        ADDRESSES("www."),
        NUMBERS("1."),
        STOPPED("a). "),
        LINES("a\n"),
        SOFT_HYPHENS("\u00AD"),
        PICTURES("\uD83C\uDF89");

        private final String text;

        Hostile(String piece) {
            this.text = piece.repeat(300_000);
        }
    }

    private static Segment segment(SegmentKind kind, int start, int end) {
        return new Segment(kind, new Span(start, end), null);
    }
}
