package klip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import klip.article.Article;
import klip.article.ContractAssert;
import klip.language.Language;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageException;
import org.junit.jupiter.api.Test;

class KlipTest {
    private static final String TEXT =
            "Adeno lukker i Køge\n\nSelskabet Adeno K/S lukker sin fabrik i Køge den 1. marts 2026. \uD83C\uDF89\n";

    private final Klip klip = Klip.standard();

    @Test
    void plainTextBecomesAnArticle() throws PageException {
        ContractAssert.assertKeepsContract(klip.text(TEXT));
    }

    @Test
    void anEmptyPageIsAnArticleWithoutText() throws PageException {
        Article article = klip.html("");

        ContractAssert.assertKeepsContract(article);
        assertThat(article.article().text()).isEmpty();
        assertThat(article.warnings()).extracting(Article.Warning::code).doesNotContain("LANGUAGE_NOT_READ");
    }

    @Test
    void aGivenDayServesWhereThePageSaysNone() throws PageException {
        Article article = klip.read(page(TEXT), ReadOptions.standard().withPublished(LocalDate.of(2026, 3, 2)));

        assertThat(article.article().datePublished()).isEqualTo("2026-03-02");
        assertThat(article.article().datePublishedFrom()).isEqualTo("given");
    }

    @Test
    void theSamePageGivesTheSameArticleEachTime() throws PageException {
        assertThat(klip.read(page(TEXT), ReadOptions.standard()))
                .isEqualTo(Klip.standard().read(page(TEXT), ReadOptions.standard()));
    }

    @Test
    void anArticleInAnotherLanguageHasTextButNoFacts() throws PageException {
        Article article = klip.read(page(TEXT), ReadOptions.standard().withLanguage(Language.OTHER));

        ContractAssert.assertKeepsContract(article);
        assertThat(article.article().language()).isEqualTo("und");
        assertThat(article.entities()).isEmpty();
        assertThat(article.dates()).isEmpty();
        assertThat(article.events()).isEmpty();
    }

    @Test
    void aReaderIsToldWhereASentenceIsTooLongForEvents() throws PageException {
        String list = "Adeno lukker i Køge sammen med " + "Fjordbyte og ".repeat(400) + "Lønklar.\n";

        assertThat(klip.text("Adeno lukker\n\n" + list).warnings())
                .extracting(Article.Warning::code)
                .contains("EVENTS_LEFT_OUT");
        assertThat(klip.text(TEXT).warnings()).extracting(Article.Warning::code).doesNotContain("EVENTS_LEFT_OUT");
    }

    @Test
    void aConfidenceOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> ReadOptions.standard().withMinConfidence(1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadOptions.standard().withMinConfidence(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Page page(String text) {
        return new Page("da/adeno.txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void manyThreadsReadMixedPagesAsOneDoes() throws Exception {
        List<String> pages = List.of(
                TEXT,
                "Fjordbyte acquires Lumen\n\nFjordbyte Inc. acquired Lumen Ltd for $3 million on May 3, 2024.\n",
                "Ny direktør\n\nSigne Holm er pr. 1. marts 2026 ansat hos Adeno K/S som direktør.\n",
                "");
        List<Article> alone = new ArrayList<>();
        for (String page : pages) {
            alone.add(Klip.standard().text(page));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Article>> reads = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String page = pages.get(i % pages.size());
                reads.add(() -> klip.text(page));
            }
            List<Future<Article>> read = threads.invokeAll(reads);
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
