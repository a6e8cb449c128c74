package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klip.article.Article;
import klip.corpus.CorpusBuilder;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final String TEXT = "Adler køber Bohr.\nCito fyrer.\nDalum lukker.\nEgeris lancerer.";

    private static Articles annotated() {
        return Articles.danish(TEXT).event("Acquisition", "asserted", "køber").event("Layoff", "asserted", "fyrer");
    }

    @Test
    void theSameAnnotationTwiceAgreesInAll() {
        Article article = annotated().event("Shutdown", "planned", "lukker").article();

        Agreement agreement = Agreement.of(List.of(article), List.of(article));

        assertThat(agreement.statuses()).isEqualTo(3);
        assertThat(agreement.statusKappa()).isEqualTo(1);
        assertThat(agreement.scores().languages().get(0).eventTriggers().all().f1())
                .isEqualTo(1);
    }

    @Test
    void kappaTakesOffWhatChanceWouldGive() {
        Article first = annotated()
                .event("Shutdown", "planned", "lukker")
                .event("ProductLaunch", "planned", "lancerer")
                .article();
        Article second = annotated()
                .event("Shutdown", "planned", "lukker")
                .event("ProductLaunch", "asserted", "lancerer")
                .article();

        Agreement agreement = Agreement.of(List.of(first), List.of(second));

        assertThat(agreement.statusKappa()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void anEventThatOnlyOneSawCostsThemBoth() {
        Article more = annotated().event("Shutdown", "planned", "lukker").article();
        Article fewer = annotated().article();

        assertThat(triggers(Agreement.of(List.of(more), List.of(fewer)))).isEqualTo(0.8);
        assertThat(triggers(Agreement.of(List.of(fewer), List.of(more)))).isEqualTo(0.8);
    }

    private static double triggers(Agreement agreement) {
        return agreement.scores().languages().get(0).eventTriggers().all().f1();
    }

    @Test
    void anotherTextCannotBeCompared() {
        Article first = annotated().article();
        Article second = Articles.danish(TEXT + "\nMere.").article();

        assertThatThrownBy(() -> Agreement.of(List.of(first), List.of(second)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("da/a.html");
    }

    @Test
    void theCorpusSaysHowFarItsAnnotatorsAgree() throws Exception {
        Agreement agreement = Agreement.of(CorpusBuilder.gold(CORPUS, "source"), CorpusBuilder.gold(CORPUS, "second"));

        assertThat(Files.readString(CORPUS.resolve("README.md"))).contains(agreement.table());
    }
}
