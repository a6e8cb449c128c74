package klip.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import klip.article.Article;
import klip.article.ContractAssert;
import org.junit.jupiter.api.Test;

/** The corpus that is committed. */
class CorpusTest {
    private static final Path CORPUS = Path.of("corpus");

    @Test
    void isWhatItsSourcesMake() throws Exception {
        assertThat(CorpusBuilder.check(CORPUS)).isEmpty();
    }

    @Test
    void keepsTheContractInEveryGoldFile() throws Exception {
        for (Path file : CorpusFolder.files(CORPUS.resolve("gold"), ".json")) {
            Article article = ContractAssert.assertKeepsContract(Files.readString(file));
            assertThat(article.producer().models()).isEqualTo("gold");
            assertThat(article.events()).allSatisfy(CorpusTest::hasOnlyRolesOfItsType);
        }
    }

    private static void hasOnlyRolesOfItsType(Article.Event event) {
        EventTypes.EventType type = EventTypes.load().find(event.type());
        assertThat(type == null ? Set.of() : type.roles())
                .as("roles of %s", event.type())
                .containsAll(event.participants().stream()
                        .map(Article.Participant::role)
                        .toList());
    }
}
