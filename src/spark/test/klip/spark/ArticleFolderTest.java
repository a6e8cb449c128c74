package klip.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleFolderTest {
    private static final String HEAD = "{\"schemaVersion\":\"1\",\"article\":{\"id\":\"a1\",\"source\":\"x\",";

    @Test
    void anArticleStandsUnderItsLanguageAndTheMonthOfPublication() {
        String key = ArticleFolder.key(
                HEAD
                        + "\"datePublished\":\"2026-03-02T08:00:00+01:00\",\"language\":\"da\",\"text\":\"Hej\"},\"segments\":[]}");

        assertThat(key).isEqualTo("language=da/month=2026-03/a1");
        assertThat(ArticleFolder.of(key)).isEqualTo("language=da/month=2026-03");
    }

    @Test
    void aYearAloneIsNoMonth() {
        assertThat(ArticleFolder.key(HEAD + "\"datePublished\":\"2026\",\"language\":\"en\",\"text\":\"\"}}"))
                .isEqualTo("language=en/month=unknown/a1");
    }

    @Test
    void whatAHeadlineQuotesIsNoKey() {
        assertThat(ArticleFolder.key(
                        HEAD + "\"headline\":\"\\\"language\\\":\\\"xx\\\",\\\"text\\\":\\\"\",\"language\":\"da\","
                                + "\"text\":\"\"}}"))
                .isEqualTo("language=da/month=unknown/a1");
    }

    @Test
    void whatFollowsTheBodyIsNotLookedAt() {
        assertThat(ArticleFolder.key(
                        HEAD + "\"language\":\"da\",\"text\":\"\"},\"x\":{\"datePublished\":\"2020-01-01\"}}"))
                .isEqualTo("language=da/month=unknown/a1");
    }
}
