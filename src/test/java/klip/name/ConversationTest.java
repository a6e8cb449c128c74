package klip.name;

import static org.assertj.core.api.Assertions.assertThat;

import klip.language.Language;
import org.junit.jupiter.api.Test;

class ConversationTest {
    @Test
    void anArticleSpeaksOfOthers() {
        assertThat(domain("Northgale has bought Fenwick Labs for 40 million dollars. The firm has 120 employees."))
                .isEqualTo(Domain.ARTICLE);
    }

    @Test
    void aTextThatSpeaksOfIAndYouIsAConversation() {
        assertThat(domain("I love this place! You should try it if you are in town. My wife and I will be back."))
                .isEqualTo(Domain.OTHER);
    }

    @Test
    void oneQuotationMakesNoConversation() {
        String article = "Northgale has bought Fenwick Labs for 40 million dollars. ".repeat(6);
        assertThat(domain(article + "\u201cI am glad,\u201d says its founder.")).isEqualTo(Domain.ARTICLE);
    }

    @Test
    void aTextWithoutWordsIsAnArticle() {
        assertThat(domain("42 \uD83D\uDE00")).isEqualTo(Domain.ARTICLE);
    }

    private static Domain domain(String text) {
        return Conversation.domain(new Draft(Articles.tokens(text, Language.ENGLISH)));
    }
}
