package klip.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCheckerTest {
    private static final String SOUND = Json.line(Notice.article());

    @Test
    void aSoundArticleBreaksNothing() throws IOException {
        assertThat(violationsOf(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    "end":81,"text":"Axios","entity"     | "end":81,"text":"Axio","entity"     | events[0].attributedTo | says "Axio"
                    "textSha256":"                  | "textSha256":"00                 | article.textSha256     | is not the hash
                    "datePublished":"2026-03-02",   | ''                               | article.datePublishedFrom | without a date
                    "kind":"notice","start":11      | "kind":"notice","start":12       | segments[1]            | does not follow
                    "kind":"notice","start":11,"end":82 | "kind":"notice","start":11,"end":70 | segments        | end at 70
                    "sentences":[{"start":0,"end":9 | "sentences":[{"start":0,"end":12 | sentences[0]           | lies in no segment
                    "sentences":[{"start":0,"end":9 | "sentences":[{"start":0,"end":12 | sentences[1]           | starts before
                    "id":"e2"                       | "id":"e1"                        | entities[1]            | has the id of another
                    "entity":"e1"                   | "entity":"e9"                    | events[0].participants[0] | names no entity: e9
                    "entity":"e3"                   | "entity":"e9"                    | events[0].attributedTo | names no entity: e9
                    "text":"Adeno K/S","confidence" | "text":"Adeno","confidence"      | entities[0].mentions[0] | says "Adeno"
                    "text":"ansat"                  | "text":"ansatte"                 | events[0].triggers[0]  | says "ansatte"
                    "sentence":1                    | "sentence":0                     | events[0].triggers[0]  | lies outside its sentence
                    "sentence":1                    | "sentence":2                     | events[0].triggers[0]  | has no sentence 2
                    "2026-03-01","value":"2026-03-01","mod" | "2026-03-01","mod"       | dates[0]               | has no value
                    """)
    void eachBrokenPromiseIsNamedWithItsPlace(String sound, String broken, String place, String reason)
            throws IOException {
        assertThat(SOUND).contains(sound);

        assertThat(violationsOf(SOUND.replace(sound, broken))).anySatisfy(violation -> {
            assertThat(violation.place()).isEqualTo(place);
            assertThat(violation.reason()).contains(reason);
        });
    }

    @Test
    void anArticleThatLeavesItsAuthorsOutHasNone() throws IOException {
        String json = SOUND.replaceFirst("\"author\":\\[[^]]*],", "");
        assertThat(json).doesNotContain("author");
        assertThat(Json.read(json, Article.class).article().author()).isEmpty();
    }

    private static List<Violation> violationsOf(String json) throws IOException {
        return ArticleChecker.violations(Json.read(json, Article.class));
    }
}
