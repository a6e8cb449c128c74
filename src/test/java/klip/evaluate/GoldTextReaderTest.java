package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import klip.article.Article;
import klip.event.EventFinder;
import klip.event.EventModel;
import org.junit.jupiter.api.Test;

class GoldTextReaderTest {
    private final GoldTextReader reader = new GoldTextReader(new EventFinder(EventModel.of(Map.of())), true);

    @Test
    void everyMentionOfTheGoldIsANameOfOneOfItsSentences() throws IOException {
        Article gold = GoldFolder.read(Path.of("corpus/gold/en")).articles().get(0);
        long mentions = gold.entities().stream()
                .mapToLong(entity -> entity.mentions().size())
                .sum();

        List<TaggedSentence> sentences = reader.sentences(gold);

        assertThat(sentences).hasSizeGreaterThan(3);
        assertThat(sentences.stream()
                        .mapToLong(sentence -> sentence.names().size())
                        .sum())
                .isPositive()
                .isEqualTo(mentions);
    }
}
