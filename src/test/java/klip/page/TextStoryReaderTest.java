package klip.page;

import static klip.page.Pages.segments;
import static klip.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextStoryReaderTest {
    private static final String FIRST = "Selskabet oplyser, at handlen ventes gennemført i løbet af efteråret.";
    private static final String SECOND = "Direktøren siger, at de to firmaer har arbejdet sammen i flere år.";

    @Test
    void theFirstLineIsTheHeadlineAndBlankLinesPartParagraphs() {
        Story story = text("\n\nPango køber kunder\n" + FIRST + "\n\n   " + SECOND + "\n");
        assertThat(segments(story))
                .containsExactly("headline: Pango køber kunder", "paragraph: " + FIRST, "paragraph: " + SECOND);
        assertThat(story.metadata().headline()).isEqualTo("Pango køber kunder");
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        assertThat(segments(text("Titel\r\n\r\n" + FIRST + "\r\n\r\n" + SECOND)))
                .isEqualTo(segments(text("Titel\n\n" + FIRST + "\n\n" + SECOND)));
    }

    @Test
    void aWrappedParagraphIsOne() {
        assertThat(segments(text("Titel\n\n" + FIRST.replace(" ventes ", "\nventes "))))
                .containsExactly("headline: Titel", "paragraph: " + FIRST);
    }

    @Test
    void aStandfirstIsPartedFromTheBodyByAPicture() {
        assertThat(segments(text("Titel\n\n" + FIRST + "\n\nArtikel top billede\n\n"
                        + "Direktøren på sit kontor. (Foto: Hans Hansen)\n\n" + SECOND)))
                .containsExactly("headline: Titel", "lead: " + FIRST, "paragraph: " + SECOND);
    }

    @Test
    void jobAdvertsAreLeftOutAndNoticesKeptOneByOne() {
        Story story = text("Titel\n\n" + FIRST + "\n\n" + SECOND + "\n\nLæses lige nu\n\n    Fiktiv Bank\n\n"
                + "    Business analyst (Senior)\n\n    Københavnsområdet\n\n    Navnenyt fra it-Danmark\n\n"
                + "    Fiktiv ApS har pr. 1. maj 2026 ansat Hanne Jensen, 31 år,  som udvikler. Nyt job\n"
                + "    Opdigtet A/S har pr. 1. juni 2026 ansat Hans Hansen som direktør. Nyt job\n\n"
                + "    Hans Hansen\n\n    Opdigtet A/S\n");
        assertThat(segments(story))
                .endsWith(
                        "paragraph: " + SECOND,
                        "heading: Navnenyt fra it-Danmark",
                        "notice: Fiktiv ApS har pr. 1. maj 2026 ansat Hanne Jensen, 31 år, som udvikler.",
                        "notice: Opdigtet A/S har pr. 1. juni 2026 ansat Hans Hansen som direktør.");
    }

    @Test
    void proseAfterAListOfOtherStoriesIsTheArticleAgain() {
        assertThat(segments(text("Titel\n\n" + FIRST + "\n\nLæs også\n\nMinister går af\n\n" + SECOND)))
                .containsExactly("headline: Titel", "paragraph: " + FIRST, "paragraph: " + SECOND);
    }

    @Test
    void aShortLineBeforeProseIsASubHeading() {
        assertThat(segments(text("Titel\n\n" + FIRST + "\n\nFlere handler på vej\n\n" + SECOND)))
                .contains("heading: Flere handler på vej");
    }

    @Test
    void bulletsAreListItems() {
        assertThat(segments(text("Titel\n\n" + FIRST + "\n\n- Den ene handel\n- Den anden handel")))
                .endsWith("listItem: Den ene handel", "listItem: Den anden handel");
    }

    @Test
    void theDateLineIsMetadata() {
        Story story = text("Titel\n\n10. september 2024 kl. 07:15\n\n" + FIRST);
        assertThat(story.metadata().datePublished()).isEqualTo("2024-09-10T07:15:00");
        assertThat(story.metadata().datePublishedFrom()).isEqualTo(DateSource.TEXT);
        assertThat(story.text()).doesNotContain("07:15");
    }

    @Test
    void anEmptyTextIsNoArticle() {
        assertThat(text(" \n\t\n").warnings()).extracting(Warning::code).containsExactly("NO_ARTICLE");
    }
}
