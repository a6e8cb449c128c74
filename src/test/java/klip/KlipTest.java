package klip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    void aConfidenceOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> ReadOptions.standard().withMinConfidence(1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadOptions.standard().withMinConfidence(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Page page(String text) {
        return new Page("da/adeno.txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8), null);
    }
}
