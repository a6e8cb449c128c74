package klip.page;

import static klip.page.Pages.PROSE;
import static klip.page.Pages.html;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataReaderTest {
    private static Metadata of(String head, String body) {
        return html("<html lang=da-DK><head>" + head + "</head><body>" + body + "<div>" + PROSE
                        + "</div></body></html>")
                .metadata();
    }

    private static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Test
    void jsonLdIsReadInAGraph() {
        Metadata metadata = of(
                jsonLd("{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Avisen\"},{\"@type\":[\"NewsArticle\"],"
                        + "\"headline\":\"Pango køber\",\"author\":[{\"name\":\"Hanne Jensen\"},\"Hans Hansen\"],"
                        + "\"publisher\":{\"name\":\"Avisen\"},\"datePublished\":\"2024-09-10T07:15:00+02:00\","
                        + "\"dateModified\":\"2024-09-11\"}]}"),
                "");
        assertThat(metadata.headline()).isEqualTo("Pango køber");
        assertThat(metadata.authors()).containsExactly("Hanne Jensen", "Hans Hansen");
        assertThat(metadata.publisher()).isEqualTo("Avisen");
        assertThat(metadata.datePublished()).isEqualTo("2024-09-10T07:15:00+02:00");
        assertThat(metadata.dateModified()).isEqualTo("2024-09-11");
        assertThat(metadata.datePublishedFrom()).isEqualTo(DateSource.JSON_LD);
        assertThat(metadata.htmlLanguage()).isEqualTo("da-DK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\":\"Article\",\"datePublished\":\"2024-09-10\",}]",
                "{\"@type\":\"Article\",\"x\":\"rå\nlinje\",\"datePublished\":\"2024-09-10\"}",
                "/* note */{'@type':'Article','datePublished':'2024-09-10'}",
                "{\"@type\":\"Article\",\"headline\":\"a \"b\" c\",\"datePublished\":\"2024-09-10\"}",
                "{\"@type\":\"Article\",\"datePublished\":\"2024-09-10\""
            })
    void brokenJsonLdStillStatesItsDate(String json) {
        assertThat(of(jsonLd(json), "").datePublished()).isEqualTo("2024-09-10");
    }

    @Test
    void theLastChangeIsNeverTakenForThePublication() {
        Metadata metadata = of(
                "<meta property=article:modified_time content=2024-09-12>",
                "<time class=updated datetime=2024-09-12>x</time><time class=published datetime=2024-09-10>y</time>");
        assertThat(metadata.datePublished()).isEqualTo("2024-09-10");
        assertThat(metadata.dateModified()).isEqualTo("2024-09-12");
        assertThat(metadata.datePublishedFrom()).isEqualTo(DateSource.TIME_ELEMENT);
    }

    @Test
    void theAddressStatesADayWhereNothingElseDoes() {
        Metadata metadata = of("<link rel=canonical href=https://avis.example/2024/09/10/handel>", "");
        assertThat(metadata.url()).isEqualTo("https://avis.example/2024/09/10/handel");
        assertThat(metadata.datePublished()).isEqualTo("2024-09-10");
        assertThat(metadata.datePublishedFrom()).isEqualTo(DateSource.URL);
    }

    @Test
    void theVisibleTextStatesADateAtLast() {
        Metadata metadata = of("", "<div>Opdateret 12. september 2024</div><div>Udgivet 10. september 2024</div>");
        assertThat(metadata.datePublished()).isEqualTo("2024-09-10");
        assertThat(metadata.datePublishedFrom()).isEqualTo(DateSource.TEXT);
    }

    @Test
    void aPageWithoutADateHasNone() {
        assertThat(of("", "").datePublished()).isNull();
        assertThat(of("", "").datePublishedFrom()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Pango køber kunder, Pango køber kunder | Avisen",
        "Pango køber kunder, Avisen - Pango køber kunder",
        "Avisen, Pango køber kunder | Avisen",
    })
    void aHeadlineIsWithoutTheSitesName(String h1, String title) {
        Metadata metadata =
                of("<meta property=og:site_name content=Avisen><title>" + title + "</title>", "<h1>" + h1 + "</h1>");
        assertThat(metadata.headline()).isEqualTo("Pango køber kunder");
    }

    @Test
    void twoPlacesThatAgreeAreBelieved() {
        Metadata metadata = of(
                "<meta property=og:title content=\"Pango køber kunder\"><title>Pango køber kunder</title>",
                "<h1>Erhverv og penge</h1>");
        assertThat(metadata.headline()).isEqualTo("Pango køber kunder");
    }
}
