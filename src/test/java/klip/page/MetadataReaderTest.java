package klip.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static klip.page.Pages.PROSE;
import static klip.page.Pages.html;
import static org.assertj.core.api.Assertions.assertThat;

import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;
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

    @ParameterizedTest
    @CsvSource({
        "'<meta name=author content=\"Hanne Jensen og Hans Hansen\">', ''",
        "'<meta name=author content=\"Af Hanne Jensen, Hans Hansen\">', ''",
        "'<meta name=author content=\"Hanne Jensen\"><meta name=author content=\"Hans Hansen\">', ''",
        "'', '<p class=byline>Af <a href=/f/1>Hanne Jensen</a> og <a href=/f/2>Hans Hansen</a> 3. maj 2024</p>'",
        "'', '<div class=article-byline><span>Hanne Jensen</span> <span>Hans Hansen</span></div>'",
        "'', '<p>Af Hanne Jensen og Hans Hansen</p>'",
        "'', '<div class=comments><a rel=author>Ole Olsen</a></div><p>Af Hanne Jensen & Hans Hansen</p>'",
    })
    void eachAuthorIsOneNameWhereverThePageNamesThem(String head, String body) {
        assertThat(of(head, "<h1>Pango køber kunder</h1>" + body).authors())
                .containsExactly("Hanne Jensen", "Hans Hansen");
    }

    @Test
    void aSiteThatNamesItselfAsTheAuthorGivesWayToAPerson() {
        String site = "<meta property=og:site_name content=Avisen>"
                + jsonLd("{\"@type\":\"Article\",\"author\":{\"name\":\"Avisen\"}}");
        assertThat(of(site, "").authors()).containsExactly("Avisen");
        assertThat(of(site, "<a rel=author>Hanne Jensen</a>").authors()).containsExactly("Hanne Jensen");
        assertThat(of(site, "<a rel=author>hj</a>").authors()).containsExactly("Avisen");
    }

    @Test
    void theHeadlineThatAnEditorWroteApartIsPreferredToTheTemplatesCopies() {
        String copies = "<title>Pango køber kunder for millioner</title>";
        String h1 = "<h1>Pango køber kunder for millioner</h1>";
        String other = "Pango overtager en million kunder";
        assertThat(of(
                                copies + jsonLd("{\"@type\":\"Article\",\"headline\":\"" + other + "\"}")
                                        + "<meta property=og:title content=\"Pango køber kunder for millioner\">",
                                h1)
                        .headline())
                .isEqualTo(other);
        assertThat(of(copies + "<meta property=og:title content=\"" + other + "\">", h1)
                        .headline())
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "10. september 2024 kl. 07:15, 2024-09-10T07:15:00",
        "sep. 10. 2024, 2024-09-10",
        "10/9-24, 2024-09-10",
        "tirsdag d. 10. sept. 2024, 2024-09-10",
        "Udgivet: 10.09.2024 07.15, 2024-09-10T07:15:00",
    })
    void danishPapersPrintTheirDatesInManyForms(String printed, String date) {
        assertThat(of("", "<h1>Pango køber kunder</h1><div class=artikel-dato>" + printed + "</div>")
                        .datePublished())
                .isEqualTo(date);
    }

    @Test
    void aTimeKeepsTheZoneThatThePageStates() {
        assertThat(of("<meta property=article:published_time content=2024-09-10T05:15:00Z>", "")
                        .datePublished())
                .isEqualTo("2024-09-10T05:15:00Z");
        assertThat(of("<meta property=article:published_time content=2024-09-10T07:15:00+0200>", "")
                        .datePublished())
                .isEqualTo("2024-09-10T07:15:00+02:00");
    }

    @Test
    void twoPlacesThatAgreeAreBelieved() {
        Metadata metadata = of(
                "<meta property=og:title content=\"Pango køber kunder\"><title>Pango køber kunder</title>",
                "<h1>Erhverv og penge</h1>");
        assertThat(metadata.headline()).isEqualTo("Pango køber kunder");
    }

    @Test
    void aSectionsNameInTheFirstH1IsNotTheHeadline() {
        Metadata metadata = of(
                "<title>Pango køber kunder - Det Ukendte Blad</title>",
                "<h1>Erhverv og penge</h1><h1>Pango køber kunder</h1>");
        assertThat(metadata.headline()).isEqualTo("Pango køber kunder");
    }

    @Test
    void theAddressThePageWasDeliveredWithServesWhereItStatesNone() throws PageException {
        String address = "https://avis.example/2024/09/10/handel";
        Page page = new Page("p", Format.HTML, ("<h1>Handel</h1><div>" + PROSE + "</div>").getBytes(UTF_8), address);
        Metadata metadata = Pages.READER.read(page).metadata();
        assertThat(metadata.url()).isEqualTo(address);
        assertThat(metadata.datePublished()).isEqualTo("2024-09-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-10T00:47:31Z | 9. september 2024 kl. 18:47 | 2024-09-09T18:47:00 | TEXT",
                "2024-09-10T22:30:00Z | 11. september 2024 kl. 00:30 | 2024-09-11T00:30:00 | TEXT",
                "2024-09-10T12:30:00Z | 11. september 2024 | 2024-09-10T12:30:00Z | JSON_LD",
                "2024-09-10T00:47:31+02:00 | 9. september 2024 | 2024-09-10T00:47:31+02:00 | JSON_LD",
                "2024-09-10T00:47:31Z | 10. september 2024 kl. 02:47 | 2024-09-10T00:47:31Z | JSON_LD",
                "2024-09-10T00:47:31Z | 1. september 2024 | 2024-09-10T00:47:31Z | JSON_LD"
            })
    void aDayInGreenwichGivesWayToTheDayThatThePaperPrints(
            String stated, String printed, String date, DateSource from) {
        Metadata metadata = of(
                jsonLd("{\"@type\":\"Article\",\"datePublished\":\"" + stated + "\"}"),
                "<h1>Overskrift</h1><p>" + printed + "</p>");
        assertThat(metadata.datePublished()).isEqualTo(date);
        assertThat(metadata.datePublishedFrom()).isEqualTo(from);
    }

    @Test
    void ofTwoDatesOnOneLineThatOfTheChangeIsPassedOver() {
        assertThat(of("", "<h1>Overskrift</h1><p>Skrevet: 2023-11-07 15:03 / Opdateret: 2023-11-08 15:30</p>")
                        .datePublished())
                .isEqualTo("2023-11-07T15:03:00");
        assertThat(of("", "<h1>Overskrift</h1><p>Opdateret 8. november 2023</p>")
                        .datePublished())
                .isNull();
    }

    @Test
    void todaysDateAboveTheTitleIsNotTheArticles() {
        assertThat(of("", "<p>Tirsdag 8. december 2020</p><h1>Overskrift</h1><p>13. oktober 2020</p>")
                        .datePublished())
                .isEqualTo("2020-10-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minderheder i Syrien - Fem byer kræver magten delt | Fem byer kræver magten delt",
                "Lyst til ungdom | Lyst til ungdom: Et album med mange toner"
            })
    void aKickerBesideTheHeadlineAndHalfOfItAreToldByTheTitle(String printed, String headline) {
        Metadata metadata = of(
                "<title>" + headline + "</title><meta property=og:title content='" + headline + "'>",
                "<h1>" + printed + "</h1>");
        assertThat(metadata.headline()).isEqualTo(headline);
    }

    @Test
    void anAccountsNameGivesWayToTheNameThatIsPrinted() {
        Metadata metadata = of(
                jsonLd("{\"@type\":\"Article\",\"author\":{\"name\":\"hanne-jensen\"}}"),
                "<h1>Overskrift</h1><a href=/author/hanne-jensen/>Hanne Jensen</a>");
        assertThat(metadata.authors()).containsExactly("Hanne Jensen");
    }

    @Test
    void whatStandsBesideABylineAndWhoTookThePictureAreNoAuthors() {
        Metadata metadata = of(
                "",
                "<h1>Overskrift</h1><div class=image__author>Foto af Hans Hansen</div>"
                        + "<div class=article_byline><div>Af <span>Hanne Jensen</span></div><div>Avisen Danmark</div></div>");
        assertThat(metadata.authors()).containsExactly("Hanne Jensen");
    }
}
