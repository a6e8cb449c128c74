package klip.page;

import static java.time.Duration.ofSeconds;
import static klip.page.Pages.PROSE;
import static klip.page.Pages.html;
import static klip.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break a reader; the limits on time are far above what the work takes. */
class HostileInputTest {
    private static final String ARTICLE = "<h1>Overskrift</h1><article>" + PROSE + "</article>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<span>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<figure>",
                "<a>",
                "<blockquote>",
                "<font>"
            })
    void aHundredThousandNestedTagsAreRead(String tag) {
        assertTimeout(ofSeconds(20), () -> html(ARTICLE + tag.repeat(100_000)));
    }

    @Test
    void aMillionAttributesAreRead() {
        String attributes =
                IntStream.range(0, 1_000_000).mapToObj(i -> "a" + i + "=b").collect(Collectors.joining(" "));
        assertThat(assertTimeout(ofSeconds(20), () -> html("<div " + attributes + ">" + ARTICLE))
                        .text())
                .contains("Selskabet oplyser");
    }

    @Test
    void anEndlessNameIsRead() {
        assertThat(assertTimeout(ofSeconds(20), () -> html("<div class=\"" + "a-".repeat(500_000) + "\">" + ARTICLE))
                        .text())
                .contains("Selskabet oplyser");
    }

    @Test
    void deepAndEndlessJsonLdIsPassedOver() {
        String deep = "[".repeat(100_000);
        String wide = "{\"a\":[" + "{},".repeat(200_000) + "{}]}";
        String page = "<script type=application/ld+json>" + deep + "</script><script type=application/ld+json>" + wide
                + "</script>" + ARTICLE;
        assertThat(assertTimeout(ofSeconds(20), () -> html(page)).text()).contains("Selskabet oplyser");
    }

    @Test
    void aScriptThatEndsTheArticleDoesNot() {
        Story story = html("<h1>Overskrift</h1><article><script>document.write('</article><p>falsk</p>')</script>"
                + PROSE + "</article>");
        assertThat(story.text()).contains("Selskabet oplyser").doesNotContain("falsk");
    }

    @Test
    void aHundredThousandParagraphsAreRead() {
        String page = "<h1>Overskrift</h1><article>" + "<p>En kort sætning, som slutter her og nu.</p>".repeat(100_000)
                + "</article>";
        Story story = assertTimeout(ofSeconds(20), () -> html(page));
        assertThat(story.warnings()).extracting(Warning::code).containsExactly("PAGE_CUT");
        assertThat(story.text()).isNotEmpty();
    }

    @Test
    void aHundredThousandHeadingsAreRead() {
        assertTimeout(ofSeconds(20), () -> html(ARTICLE + "<h2>Afsnit</h2>".repeat(100_000)));
    }

    @Test
    void oneEndlessWordAndOneEndlessLineAreRead() {
        assertTimeout(ofSeconds(20), () -> html(ARTICLE + "<p>" + "a".repeat(3_000_000)));
        assertTimeout(ofSeconds(20), () -> html(ARTICLE + "<p>" + "1.1.2020 ( ".repeat(300_000)));
        assertTimeout(ofSeconds(20), () -> html("<title>" + "a | ".repeat(500_000) + "</title>" + ARTICLE));
        assertTimeout(ofSeconds(20), () -> text("Titel\n" + "ord ".repeat(1_000_000)));
    }

    @Test
    void aSiteNameRepeatedWithoutEndIsRead() {
        String title = "<title>Overskrift" + " | Avisen".repeat(100_000) + "</title>";
        String page = "<meta property=og:site_name content=Avisen>" + title + ARTICLE;
        assertThat(assertTimeout(ofSeconds(20), () -> html(page)).metadata().headline())
                .isEqualTo("Overskrift");
    }

    @Test
    void invisibleAndRightToLeftCharactersStayWhereTheyAre() {
        String words =
                "\u200bOrd\u200d fra \u202eneb\u202c og \u05e9\u05dc\u05d5\u05dd kom i dag til avisen, siger hun.";
        Story story = html("<h1>Overskrift</h1><div><p>" + words + "</p>" + PROSE + "</div>");
        assertThat(story.text()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p class=a%d id=b data-x=c>", "<span a=b c=d>%d"})
    void manyElementsWithManyAttributesAreRead(String element) {
        String elements = IntStream.range(0, 50_000)
                .mapToObj(i -> String.format(Locale.ROOT, element, i))
                .collect(Collectors.joining());
        assertThat(assertTimeout(ofSeconds(20), () -> html(ARTICLE + elements)).text())
                .contains("Selskabet oplyser");
    }

    @Test
    void entitiesThatSwellAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 100; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]><html><body>").append(ARTICLE).append("<p>&a99;").append("&amp;amp;".repeat(300_000));
        assertThat(assertTimeout(ofSeconds(20), () -> html(bomb.toString())).text())
                .contains("Selskabet oplyser")
                .doesNotContain("haha");
    }

    @Test
    void aFileOutsideThatAnEntityNamesIsNotRead() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ARTICLE
                + "<p>Her er indholdet: &x; og så er der ikke mere.</p>";
        assertThat(html(page).text()).contains("Selskabet oplyser");
    }

    @Test
    void endlessLineBreaksAreRead() {
        assertThat(assertTimeout(ofSeconds(20), () -> html(ARTICLE + "<br>".repeat(200_000)))
                        .text())
                .contains("Selskabet oplyser");
    }

    @Test
    void linksAndListsThatNeverCloseAreRead() {
        assertTimeout(ofSeconds(20), () -> html(ARTICLE + "<a href=x>y".repeat(50_000)));
        assertTimeout(ofSeconds(20), () -> html(ARTICLE + "<li>a".repeat(50_000)));
    }

    @Test
    void brokenSurrogatesAndEntitiesAreRead() {
        assertThat(html(ARTICLE + "<p>&#xD800; &#0; &#x110000; &bogus; &amp").text())
                .contains("Selskabet oplyser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "<!", "<!--", "<p", "<p a='", "</", "<![CDATA[", "<svg><p>", "<frameset><frame>", "\ufeff"})
    void aPageThatBreaksOffIsNoArticle(String page) {
        assertThat(html(page).text()).isEmpty();
    }
}
