package klip.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import klip.evaluate.NameScore;
import klip.evaluate.TaggedSentence;
import klip.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scores on development data must not fall; they are pinned a little under what was measured. */
class NameFloorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void needsTheSharedData() {
        assumeTrue(Articles.hasData(), "the shared data is not here");
    }

    @Test
    void theDanishTaggerHoldsItsScoreOnTheTreebank() throws IOException {
        NameScore score = NameScore.of(
                TaggedSentence.readAll(Articles.data().resolve("danish/ner/uner_dev.iob2")),
                forms -> Articles.FINDER.tag(forms, Language.DANISH, Domain.OTHER).stream()
                        .map(FoundName::range)
                        .toList());
        assertThat(score.micro().f1()).isGreaterThan(81.0);
    }

    @Test
    void danishNewsHoldsItsScore() throws IOException {
        assertThat(news(Language.DANISH)).isGreaterThan(90);
    }

    @Test
    void englishNewsHoldsItsScore() throws IOException {
        assertThat(news(Language.ENGLISH)).isGreaterThan(85);
    }

    /** F1 of spans and types, products left out: these articles have them marked in part only. */
    private static double news(Language language) throws IOException {
        int gold = 0;
        int found = 0;
        int right = 0;
        for (JsonNode document : documents(language)) {
            String text = document.at("/article/text").asText();
            Set<String> expected = expected(document, text);
            Set<String> names = new HashSet<>();
            for (Entity entity : Articles.FINDER.find(Articles.tokens(text, language))) {
                entity.mentions()
                        .forEach(mention -> names.add(key(
                                entity.type().label(),
                                mention.span().start(),
                                mention.span().of(text))));
            }
            names.removeIf(name -> name.startsWith(EntityType.PRODUCT.label()));
            gold += expected.size();
            found += names.size();
            names.retainAll(expected);
            right += names.size();
        }
        return 200.0 * right / (gold + found);
    }

    private static Set<String> expected(JsonNode document, String text) {
        Set<String> keys = new HashSet<>();
        for (JsonNode entity : document.get("entities")) {
            for (JsonNode mention : entity.get("mentions")) {
                int start = text.offsetByCodePoints(0, mention.get("start").asInt());
                keys.add(key(
                        entity.get("type").asText(), start, mention.get("text").asText()));
            }
        }
        return keys;
    }

    private static String key(String type, int start, String printed) {
        return type + " " + start + " " + Genitive.strip(printed);
    }

    private static List<JsonNode> documents(Language language) throws IOException {
        try (Stream<Path> files = Files.list(Articles.data().resolve("events/dev"))) {
            List<JsonNode> documents = new java.util.ArrayList<>();
            for (Path file : files.sorted().toList()) {
                JsonNode document = JSON.readTree(file.toFile());
                if (document.at("/article/language").asText().equals(language.tag())) {
                    documents.add(document);
                }
            }
            return documents;
        }
    }
}
