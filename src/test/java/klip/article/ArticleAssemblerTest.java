package klip.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import klip.name.Entity;
import org.junit.jupiter.api.Test;

class ArticleAssemblerTest {
    private final Article article = Notice.article();

    @Test
    void aFullArticleKeepsTheContract() {
        ContractAssert.assertKeepsContract(article);
    }

    @Test
    void offsetsCountCodePointsSoAnEmojiIsOne() {
        Article.Mention mention = article.entities().get(0).mentions().get(0);

        assertThat(mention.start()).isEqualTo(Notice.TEXT.indexOf("Adeno") - 1);
        assertThat(mention.text()).isEqualTo("Adeno K/S");
    }

    @Test
    void entitiesAndEventsAreNumberedInTheOrderGiven() {
        assertThat(article.entities()).extracting(Article.Entity::id).containsExactly("e1", "e2", "e3");
        assertThat(article.events()).extracting(Article.Event::id).containsExactly("v1");
    }

    @Test
    void participantsPointToTheirEntity() {
        Article.Event event = article.events().get(0);

        assertThat(event.participants()).extracting(Article.Participant::entity).containsExactly("e1", "e2", null);
        assertThat(event.attributedTo()).isEqualTo(new Article.Attribution(76, 81, "Axios", "e3"));
    }

    @Test
    void confidencesHaveTwoDecimals() {
        assertThat(article.article().languageConfidence()).isEqualTo(0.99);
        assertThat(article.entities().get(0).mentions().get(0).confidence()).isEqualTo(0.92);
        assertThat(article.events().get(0).confidence()).isEqualTo(0.88);
    }

    @Test
    void theAddressOfThePageServesWhereItStatesNone() {
        assertThat(article.article().url()).isEqualTo("https://bitposten.example/a");
    }

    @Test
    void anEntityThatWasNotFoundIsRefused() {
        Entity stranger =
                new Entity(Notice.SIGNE.type(), "Bo Ørn", List.of(), List.of(), null, Notice.SIGNE.mentions());
        ArticleAssembler assembler = new ArticleAssembler(article.producer());

        assertThatThrownBy(() -> assembler.assemble(
                        Notice.PAGE, Notice.story(), Notice.LANGUAGE, Notice.facts(Notice.hire(stranger))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Bo Ørn");
    }

    @Test
    void theIdentityDependsOnNameAndBytesAndWhereOneEnds() {
        byte[] bytes = "ab".getBytes(StandardCharsets.UTF_8);

        assertThat(ArticleAssembler.id("a.html", bytes))
                .matches("[0-9a-f]{32}")
                .isEqualTo(ArticleAssembler.id("a.html", bytes.clone()))
                .isNotEqualTo(ArticleAssembler.id("b.html", bytes))
                .isNotEqualTo(ArticleAssembler.id("a.html", "ac".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(ArticleAssembler.id("a.htmla", "b".getBytes(StandardCharsets.UTF_8)));
    }
}
