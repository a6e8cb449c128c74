package klip.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import klip.page.Metadata;
import klip.page.Segment;
import klip.page.SegmentKind;
import klip.page.Span;
import klip.page.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private static final String DANISH =
            "Selskabet har solgt sine aktier, og det kommer ikke til at få nogen betydning "
                    + "for de ansatte, siger direktøren, som selv bliver på sin post.";
    private static final String ENGLISH =
            "The company has sold its shares, and that will not change anything for the people "
                    + "who work there, said the director, who stays in his post.";
    private static final String NORWEGIAN =
            "Selskapet har solgt aksjene sine, og det kommer ikke til å få noen betydning for "
                    + "dem som jobber der, sier direktøren, som selv blir værende.";
    private static final String SWEDISH =
            "Bolaget har sålt sina aktier, och det kommer inte att få någon betydelse för de "
                    + "anställda, säger direktören, som själv är kvar på sin post.";
    private static final String GERMAN =
            "Der Konzern hat seine Aktien verkauft, und das wird für die Mitarbeiter keine "
                    + "Folgen haben, sagt der Direktor, der selbst auf seinem Posten bleibt.";

    private final LanguageDetector detector = new LanguageDetector();

    @Test
    void theBodyTellsTheLanguageOfAnArticle() {
        assertThat(article(DANISH)).isEqualTo(Language.DANISH);
        assertThat(article(ENGLISH)).isEqualTo(Language.ENGLISH);
        assertThat(article(GERMAN)).isEqualTo(Language.OTHER);
    }

    @Test
    void theNeighboursOfDanishAreOther() {
        assertThat(article(NORWEGIAN)).isEqualTo(Language.OTHER);
        assertThat(article(SWEDISH)).isEqualTo(Language.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg ved ikke, hvad der bliver af os",
                "Topchef forlader Skyhavn",
                "Styrelse sletter persondata efter fejl",
                "Hackere angreb hospital i Aarhus",
                "Ny direktør skal redde Nordlys"
            })
    void aDanishHeadlineAloneIsDanish(String headline) {
        assertThat(article(headline)).isEqualTo(Language.DANISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merrow to buy Skibsdata for $40m",
                "Hackers hit hospital in Leeds",
                "Chipmaker names new finance chief",
                "Flaw exposes passwords of thousands",
                "Gildenhall cuts 420 jobs"
            })
    void anEnglishHeadlineAloneIsEnglish(String headline) {
        assertThat(article(headline)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"da,DANISH", "en-GB,ENGLISH", "de,OTHER"})
    void thePagesOwnWordDecidesOnlyWhereTheTextTellsNothing(String claimed, Language language) {
        assertThat(detector.detect(story(claimed, "1234"), null).article()).isEqualTo(language);
        assertThat(detector.detect(story(claimed, DANISH), null).article()).isEqualTo(Language.DANISH);
    }

    @Test
    void theGivenLanguageStands() {
        StoryLanguage language = detector.detect(story(null, ENGLISH, "Nej tak"), Language.DANISH);
        assertThat(language.article()).isEqualTo(Language.DANISH);
        assertThat(language.confidence()).isEqualTo(1);
        assertThat(language.segments()).containsExactly(Language.ENGLISH, Language.DANISH);
    }

    @Test
    void aLongSegmentMayBeInAnotherLanguageThanItsArticle() {
        assertThat(detector.detect(story(null, DANISH, ENGLISH, DANISH, GERMAN), null)
                        .segments())
                .containsExactly(Language.DANISH, Language.ENGLISH, Language.DANISH, Language.OTHER);
    }

    @Test
    void aShortSegmentFollowsItsArticle() {
        assertThat(detector.detect(story(null, "Breaking the news", DANISH, "Nordlys A/S, Vejle"), null)
                        .segments())
                .containsOnly(Language.DANISH);
    }

    @Test
    void aStoryWithoutTextIsInNoLanguage() {
        StoryLanguage language = detector.detect(story(null), null);
        assertThat(language).isEqualTo(new StoryLanguage(Language.OTHER, 0, List.of()));
    }

    @Test
    void longTextTakesNoLongerThanItsStart() {
        Story story = story("da", "ord".repeat(1_000_000), "\u0301".repeat(1_000_000), "a ".repeat(1_000_000));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> detector.detect(story, null));
    }

    private Language article(String text) {
        return detector.detect(story(null, text), null).article();
    }

    private static Story story(@Nullable String claimed, String... paragraphs) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append(text.length() == 0 ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + paragraph.length());
            segments.add(new Segment(SegmentKind.PARAGRAPH, span, null));
            text.append(paragraph);
        }
        Metadata metadata = new Metadata(null, null, null, List.of(), null, null, null, null, claimed);
        return new Story(text.toString(), segments, metadata, List.of());
    }
}
