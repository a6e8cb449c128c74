package klip.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static klip.page.Pages.PROSE;
import static klip.page.Pages.html;
import static klip.page.Pages.segments;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlStoryReaderTest {
    @Test
    void headlineLeadAndBodyComeInOrderWithTheirKinds() {
        Story story = html("<title>Pango køber kunder | Avisen</title><meta property=og:site_name content=Avisen>"
                + "<nav><a href=/>Forside</a></nav><article><h1>Pango køber kunder</h1>"
                + "<p class=manchet>Selskabet overtager en million kunder fra sin konkurrent.</p>"
                + "<div class=article-body>" + PROSE
                + "<h2>Flere handler på vej</h2><p>Der er flere handler på vej, siger en kilde til avisen.</p>"
                + "<ul><li>Den første er med et tysk firma.</li></ul>"
                + "<blockquote>Vi er glade for aftalen, og det er kunderne også.</blockquote>"
                + "<table><tr><td>2023</td><td>1,2 millioner kunder</td></tr></table></div></article>"
                + "<footer><p>Avisen udgives af Avisen A/S, og alle rettigheder forbeholdes.</p></footer>");
        assertThat(segments(story))
                .startsWith(
                        "headline: Pango køber kunder",
                        "lead: Selskabet overtager en million kunder fra sin konkurrent.")
                .endsWith(
                        "heading: Flere handler på vej",
                        "paragraph: Der er flere handler på vej, siger en kilde til avisen.",
                        "listItem: Den første er med et tysk firma.",
                        "quote: Vi er glade for aftalen, og det er kunderne også.",
                        "table: 2023 1,2 millioner kunder")
                .hasSize(9);
    }

    @Test
    void theTextIsTheSegmentsPartedByBlankLines() {
        Story story = html("<h1>Overskrift</h1><div>" + PROSE + "</div>");
        String joined = String.join(
                "\n\n",
                story.segments().stream()
                        .map(segment -> segment.span().of(story.text()))
                        .toList());
        assertThat(story.text()).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=share-bar>Del denne artikel med dine venner og kolleger, hvis du kan lide den.</div>",
                "<div class=cookie-banner><p>Vi og vores partnere gemmer oplysninger om dig. Sig ja tak.</p></div>",
                "<div id=newsletter><p>Tilmeld dig vores nyhedsbrev, og få de bedste nyheder. Det er gratis.</p></div>",
                "<figure><img src=a><figcaption>Direktøren ses her på sit kontor i går aftes.</figcaption></figure>",
                "<p>Læs også: <a href=/x>Konkurrenten siger nej til handlen med det store selskab</a></p>",
                "<p class=byline>Af Hanne Jensen, som dækker it og telebranchen for avisen.</p>",
                "<p>Her ses direktøren i samtale med bestyrelsen. (Foto: Hans Hansen)</p>",
                "<aside><p>Firmaet blev stiftet i 1997. Det har kontorer i tre lande.</p></aside>",
                "<h3>Mest læste</h3><ul><li><a href=/1>Minister går af efter lang tids kritik</a></li></ul>",
                "<p>Annonce</p>",
                "<div class=related><p>En anden historie om noget helt andet. Den er fra i går.</p></div>"
            })
    void furnitureWithinTheArticleIsLeftOut(String furniture) {
        String plain = html("<h1>Overskrift</h1><div class=article-body>" + PROSE + "</div>")
                .text();
        String[] halves = PROSE.split("(?<=</p>)", 2);
        Story story =
                html("<h1>Overskrift</h1><div class=article-body>" + halves[0] + furniture + halves[1] + "</div>");
        assertThat(story.text()).isEqualTo(plain);
    }

    @Test
    void aNameThatLiesDoesNotCostTheArticle() {
        Story story = html("<h1>Overskrift</h1><div class=paywall-sidebar>" + PROSE + "</div>");
        assertThat(story.text()).contains("Selskabet oplyser", "Direktøren siger");
    }

    @Test
    void everyParagraphInABoxOfItsOwnIsStillAnArticle() {
        String boxed = PROSE.replace("<p>", "<div class=card><p>").replace("</p>", "</p></div>");
        assertThat(html("<h1>Overskrift</h1>" + boxed.repeat(3)).text())
                .contains("Selskabet oplyser", "Direktøren siger");
    }

    @Test
    void boxesWithinAnArticleThatAWrongNameSurroundsAreStillLeftOut() {
        Story story = html(
                "<h1>Overskrift</h1><div class=card>" + PROSE
                        + "<div class=newsletter><p>Få nyhederne i din indbakke hver morgen. Det er helt gratis.</p></div></div>");
        assertThat(story.text()).contains("Selskabet oplyser").doesNotContain("indbakke");
    }

    @Test
    void aShortArticleThatIsAllLeadIsRead() {
        String lead = "Selskabet oplyser, at handlen ventes gennemført i løbet af efteråret, og at ingen bliver fyret.";
        Story story = html("<meta name=description content='" + lead + "'><h1>Overskrift</h1><article><p>" + lead
                + "</p></article>");
        assertThat(segments(story)).containsExactly("headline: Overskrift", "lead: " + lead);
    }

    @Test
    void programsAreText() {
        Story story = html("<h1>Overskrift</h1><div class=article-body>" + PROSE
                + "<pre><code>export PATH=~/bin</code></pre></div>");
        assertThat(segments(story)).endsWith("paragraph: export PATH=~/bin");
    }

    @Test
    void theSecondCopyForOtherScreensIsLeftOutAndARefrainIsNot() {
        String third =
                "<p>Bestyrelsen siger, at den har set på flere bud og valgt det, der er bedst for kunderne i længden.</p>";
        String body = PROSE + third;
        assertThat(segments(html("<h1>Overskrift</h1><div class=article-body><div class=desktop>" + body
                        + "</div><div class=phone>" + body + "</div></div>")))
                .hasSize(4);
        assertThat(segments(html("<h1>Overskrift</h1><div class=article-body>" + body + third + "</div>")))
                .hasSize(5);
    }

    @Test
    void whatShowsOnSomeScreensOnlyIsNotHidden() {
        Story story = html("<h1>Overskrift</h1><div class=article-body>" + PROSE
                + "<ul class=hidden-xs><li>Den første er med et tysk firma.</li></ul>"
                + "<div class=hidden><p>Det her ser ingen, for det er skjult.</p></div></div>");
        assertThat(story.text()).contains("tysk firma").doesNotContain("ser ingen");
    }

    @Test
    void commentsAreNeverTheArticleHoweverLong() {
        String comments =
                "<p>Jeg er slet ikke enig i det, artiklen siger. Det er forkert fra ende til anden.</p>".repeat(30);
        Story story =
                html("<h1>Overskrift</h1><article>" + PROSE + "</article><div id=comments>" + comments + "</div>");
        assertThat(story.text()).contains("Selskabet oplyser").doesNotContain("slet ikke enig");
    }

    @Test
    void twoLineBreaksPartParagraphsAndOneDoesNot() {
        Story story = html(
                "<h1>Overskrift</h1><div class=article-body>Selskabet oplyser, at handlen<br>ventes gennemført "
                        + "i løbet af dette efterår.<br><br>Direktøren siger, at de to firmaer har arbejdet sammen i flere år.</div>");
        assertThat(segments(story))
                .containsExactly(
                        "headline: Overskrift",
                        "paragraph: Selskabet oplyser, at handlen ventes gennemført i løbet af dette efterår.",
                        "paragraph: Direktøren siger, at de to firmaer har arbejdet sammen i flere år.");
    }

    @Test
    void shortParagraphsAndBoldSubheadingsBetweenLineBreaksAreText() {
        String long1 = "Kunden ringer til selskabet og beder om at få nummeret flyttet til et nyt kort.";
        String long2 = "Banker sender koder som beskeder, og med nummeret følger både koden og resten.";
        Story story = html("<h1>Hvad er et kortbytte?</h1><div class=story>" + long1
                + "<br><br><b>Hvorfor gør de det?</b><br><br>" + long2
                + "<br><br><b>Tre råd</b><br><br>Sig nej.<br><br>" + long1 + " Igen.</div>");
        assertThat(segments(story))
                .containsExactly(
                        "headline: Hvad er et kortbytte?",
                        "paragraph: " + long1,
                        "heading: Hvorfor gør de det?",
                        "paragraph: " + long2,
                        "heading: Tre råd",
                        "paragraph: Sig nej.",
                        "paragraph: " + long1 + " Igen.");
    }

    @Test
    void aShortElementAmongItsLikesThatHoldProseIsText() {
        String line = "<div class=p>Selskabet har solgt sin afdeling i Odense til en konkurrent fra Tyskland.</div>";
        Story story = html("<h1>Overskrift</h1><main>" + line + "<div class=p>Prisen er hemmelig.</div>"
                + line.replace("Odense", "Vejle") + "<div class=tag>Handler</div></main>");
        assertThat(segments(story)).contains("paragraph: Prisen er hemmelig.").doesNotContain("paragraph: Handler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=field--name-field-billedtekst>Havnen, hvor anlægget ligger lige bag ved auktionen.</div>",
                "<p>Et af de sidste bude på vej ud med pakker i Greve. Foto: Ekstranyt</p>"
            })
    void aCaptionBetweenParagraphsIsLeftOut(String caption) {
        Story story = html("<h1>Overskrift</h1><div class=article-body>" + PROSE + caption + PROSE + "</div>");
        assertThat(segments(story))
                .isEqualTo(segments(html("<h1>Overskrift</h1><div class=article-body>" + PROSE + PROSE + "</div>")));
    }

    @Test
    void whatTheAuthorChoseWithinASegmentIsKept() {
        String words = "Rød\u00a0grød med\u00ad fløde \ud83d\ude00 til cafe\u0301en, siger kokken i dag til avisen.";
        Story story = html("<h1>Overskrift</h1><div><p>\u00a0" + words + " </p>" + PROSE + "</div>");
        assertThat(segments(story)).contains("paragraph: " + words);
    }

    @Test
    void aSegmentKnowsItsElementInThePageInCodePoints() {
        String page = "<html><body>\r\n<p>\ud83d\ude00</p><h1>Overskrift</h1><div class=article-body>" + PROSE
                + "</div></body></html>";
        Story story = html(page);
        int second = PROSE.indexOf("</p>") + "</p>".length();
        assertThat(story.segments())
                .extracting(segment -> inCodePoints(page, segment.html()))
                .containsExactly("<h1>Overskrift</h1>", PROSE.substring(0, second), PROSE.substring(second));
    }

    @Test
    void whatWasCutIsExplainedWithItsElement() throws PageException {
        String page = "<nav><a href=/>Til forsiden \ud83d\ude00</a></nav><h1>Overskrift</h1><div class=article-body>"
                + PROSE + "<p>Foto: Hans Hansen</p></div>";
        Story story = Pages.READER.readExplained(new Page("page", Format.HTML, page.getBytes(UTF_8), null));
        assertThat(story.text()).isEqualTo(html(page).text());
        assertThat(story.removals())
                .extracting(removal -> removal.kind() + ": " + inCodePoints(page, removal.html()))
                .containsExactly(
                        "zone: <nav><a href=/>Til forsiden \ud83d\ude00</a></nav>", "words: <p>Foto: Hans Hansen</p>");
        assertThat(story.removals().get(0).reason()).endsWith("menus");
    }

    @Test
    void aStoryThatNobodyAskedToExplainNamesNoRemovals() {
        assertThat(html("<nav>Menu</nav><h1>Overskrift</h1><div>" + PROSE + "</div>")
                        .removals())
                .isEmpty();
    }

    private static String inCodePoints(String page, @Nullable Span range) {
        Span known = Objects.requireNonNull(range);
        return page.substring(page.offsetByCodePoints(0, known.start()), page.offsetByCodePoints(0, known.end()));
    }

    @Test
    void noticesInABoxAfterTheArticleAreKept() {
        Story story = html(
                "<h1>Overskrift</h1><article>" + PROSE + "</article><aside><h3>Navnenyt fra it-Danmark</h3>"
                        + "<p>Fiktiv A/S har pr. 1. februar 2026 ansat Hanne Jensen som udvikler.</p><p>Hanne Jensen</p>"
                        + "</aside><h3>Ledige stillinger</h3><p>Vi søger en udvikler til vores kontor. Send din ansøgning i dag.</p>");
        assertThat(segments(story))
                .last()
                .isEqualTo("notice: Fiktiv A/S har pr. 1. februar 2026 ansat Hanne Jensen som udvikler.");
    }

    @Test
    void aBodyOnlyInJsonLdIsRead() {
        String body = "Selskabet oplyser, at handlen ventes gennemført. ".repeat(10);
        Story story = html(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Handel\",\"articleBody\":\""
                        + body + "\"}</script><div id=app>Indlæser</div>");
        assertThat(segments(story)).containsExactly("headline: Handel", "paragraph: " + body.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<h1>404</h1><p>Siden findes ikke.</p>",
                "<script>var a = '<p>En lang tekst. Og mere.</p>'</script>"
            })
    void aPageWithoutAnArticleHasNoTextAndSaysSo(String page) {
        Story story = html(page);
        assertThat(story.text()).isEmpty();
        assertThat(story.segments()).isEmpty();
        assertThat(story.warnings()).extracting(Warning::code).containsExactly("NO_ARTICLE");
    }

    @Test
    void aFrontPageIsSeveralArticles() {
        String teaser = "<div><h2><a href=/x>Selskab køber konkurrent for millioner</a></h2>"
                + "<p>Handlen ventes gennemført i løbet af efteråret, siger selskabets direktør.</p></div>";
        Story story = html("<h1>Nyheder</h1><main>" + teaser.repeat(12) + "</main>");
        assertThat(story.text()).isEmpty();
        assertThat(story.warnings()).extracting(Warning::code).isEqualTo(List.of("SEVERAL_ARTICLES"));
    }

    @Test
    void anArticleAboveTeasersOfOthersIsReadAlone() {
        String teaser = "<div><h2><a href=/x>Selskab køber konkurrent for millioner</a></h2>"
                + "<p>Handlen ventes gennemført i løbet af efteråret, siger selskabets direktør.</p></div>";
        Story story =
                html("<meta property=og:type content=article><meta property=og:title content='Pango køber kunder'>"
                        + "<div id=page><h1>Pango køber kunder</h1>" + PROSE + teaser.repeat(12) + "</div>");
        assertThat(story.text()).contains("Direktøren siger").doesNotContain("konkurrent");
    }

    @Test
    void aTagPageThatCallsItselfAnArticleIsStillSeveral() {
        String teaser = "<div><h2><a href=/x>Selskab køber konkurrent for millioner</a></h2>"
                + "<p>Handlen ventes gennemført i løbet af efteråret, siger selskabets direktør.</p></div>";
        Story story = html("<meta property=og:type content=article><meta property=og:title content='It-sikkerhed'>"
                + "<h1>It-sikkerhed</h1><p>Her er alt om it-sikkerhed.</p>" + teaser.repeat(12));
        assertThat(story.text()).isEmpty();
        assertThat(story.warnings()).extracting(Warning::code).containsExactly("SEVERAL_ARTICLES");
    }

    @Test
    void ofAnArticleBehindAPaywallWhatIsPrintedIsReadAndTheOfferIsNot() {
        Story story = html("<h1>Overskrift</h1><article><div class=article-body>" + PROSE + "</div>"
                + "<div class=paywall><h2>Læs videre med et abonnement</h2><p>Få adgang til alle artikler og nyhedsbreve "
                + "i en måned for kun 1 krone. Du kan opsige det når som helst.</p><p>Allerede abonnent? Log ind.</p></div>"
                + "</article>");
        assertThat(segments(story)).hasSize(3);
        assertThat(story.text()).contains("Direktøren siger").doesNotContain("abon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=cookie-consent role=dialog>%s</div>",
                "<div class=cmp-container><div class=cmp-body>%s</div></div>",
                "<div id=CybotCookiebotDialog>%s</div>",
                "<section aria-label=Privatliv class=privacy-banner>%s</section>"
            })
    void aShortArticleIsReadBesideALongTextOnCookies(String box) {
        String terms = "<p>Vi og vores 834 partnere gemmer og tilgår oplysninger på din enhed med cookies. Du kan til "
                + "enhver tid trække dit samtykke tilbage. Vi bruger dem til statistik, målretning og måling.</p>";
        Story story = html(String.format(box, terms.repeat(20)) + "<main><h1>Overskrift</h1>" + PROSE + "</main>");
        assertThat(segments(story)).hasSize(3);
        assertThat(story.text()).contains("Direktøren siger").doesNotContain("partnere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"teaser", "article-teaser", "teaser-text", "article__teaser promo"})
    void aLeadWhoseNameSaysTeaserIsStillTheLead(String name) {
        String lead = "Selskabet overtager en million kunder fra sin konkurrent, og det sker allerede til efteråret.";
        Story story = html("<meta name=description content='" + lead + "'><h1>Overskrift</h1><p class='" + name + "'>"
                + lead + "</p><div class=article-body>" + PROSE + "</div>");
        assertThat(segments(story))
                .startsWith("headline: Overskrift", "lead: " + lead)
                .hasSize(4);
    }

    @Test
    void listsAndTablesAndQuotationsKeepTheirPlaceInTheText() {
        Story story = html("<h1>Overskrift</h1><div class=article-body>" + PROSE
                + "<ol><li>Kunderne flyttes i september</li><li><p>Navnet forsvinder til nytår.</p></li></ol>"
                + "<figure><table><thead><tr><th>År</th><th>Omsætning</th></tr></thead><tbody><tr><td>2023</td>"
                + "<td>Salget steg til 12 millioner kroner.</td></tr></tbody></table></figure>"
                + "<blockquote><p>Vi glæder os.</p><p>Det gør kunderne også.</p></blockquote>"
                + "<p>Så vidt direktøren.</p></div>");
        assertThat(segments(story))
                .endsWith(
                        "listItem: Kunderne flyttes i september",
                        "listItem: Navnet forsvinder til nytår.",
                        "table: År Omsætning",
                        "table: 2023 Salget steg til 12 millioner kroner.",
                        "quote: Vi glæder os.",
                        "quote: Det gør kunderne også.",
                        "paragraph: Så vidt direktøren.");
    }

    @Test
    void noticesWithinTheArticleAreKeptAsNotices() {
        Story story = html(
                "<h1>Overskrift</h1><div class=article-body>" + PROSE
                        + "<div class=navnenyt><p>Fiktiv A/S har pr. 1. februar 2026 ansat Hanne Jensen som udvikler.</p></div></div>");
        assertThat(segments(story))
                .endsWith("notice: Fiktiv A/S har pr. 1. februar 2026 ansat Hanne Jensen som udvikler.");
    }

    @Test
    void paragraphsMayBeDivisions() {
        Story story = html("<h1>Overskrift</h1><div id=tekst>"
                + PROSE.replace("<p>", "<div>").replace("</p>", "</div>") + "</div>");
        assertThat(segments(story)).hasSize(3).last().asString().startsWith("paragraph: Direktøren siger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Siden findes ikke</h1><p>Vi kan desværre ikke finde den side, du leder efter.</p>",
                "<title>404</title><h1>Ups!</h1><p>Siden er flyttet eller slettet.</p><nav><a href=/>Til forsiden</a></nav>"
                        + "<h2>Mest læste</h2><ul><li><a href=/1>Minister går af efter kritik</a></li></ul>",
                "<h1>Page not found</h1><p>The page you requested does not exist.</p><form><input name=q></form>"
            })
    void aPageThatIsNotThereIsNoArticle(String page) {
        Story story = html(page);
        assertThat(story.text()).isEmpty();
        assertThat(story.warnings()).extracting(Warning::code).containsExactly("NO_ARTICLE");
    }

    @Test
    void severalWholeArticlesOnOnePageAreNone() {
        String article = "<article><h2><a href=/x>Selskab køber konkurrent for millioner</a></h2>" + PROSE
                + PROSE.replace("Selskabet", "Virksomheden") + "</article>";
        Story story = html("<h1>Min blog</h1><main>" + article.repeat(5) + "</main>");
        assertThat(story.text()).isEmpty();
        assertThat(story.warnings()).extracting(Warning::code).containsExactly("SEVERAL_ARTICLES");
    }

    @Test
    void theSamePageAlwaysFaresTheSame() {
        String page = "<h1>Overskrift</h1><article>" + PROSE.repeat(20) + "</article>";
        assertThat(html(page)).isEqualTo(html(page));
    }
}
