package klip.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import klip.language.Language;
import klip.page.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
    private static final Path DEV = data().resolve("danish/ner/uner_dev.iob2");

    private static final String SMALL = """
            # sent_id = 1
            # text = Det er sagt.
            1	Det	O
            2	er	O
            3	sagt	O
            4	.	O

            # text = Ja!
            1	Ja	O
            2	!	O
            """;

    @TempDir
    Path folder;

    @Test
    void tokensAreFoundInTheTextLine() throws IOException {
        Treebank treebank = Treebank.read(Files.writeString(folder.resolve("small.iob2"), SMALL));
        assertThat(treebank.sentences()).extracting(Treebank.Sample::text).containsExactly("Det er sagt.", "Ja!");
        assertThat(treebank.sentences().get(1).tokens()).containsExactly(new Span(0, 2), new Span(2, 3));
    }

    @Test
    void aTokenThatIsNotInTheTextLineIsNamedWithItsLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.iob2"), SMALL.replace("2	er", "2	var"));
        assertThatIOException()
                .isThrownBy(() -> Treebank.read(broken))
                .withMessageContaining("broken.iob2:4")
                .withMessageContaining("\"var\"");
    }

    @Test
    void theScoreCountsTokensAndSentenceEnds() throws IOException {
        Treebank treebank = Treebank.read(Files.writeString(folder.resolve("small.iob2"), SMALL));
        TextScore score = TextScore.of(new TextAnalyzer(), treebank, Language.DANISH);
        assertThat(score.tokens()).isEqualTo(new TextScore.Counts(6, 6, 6));
        assertThat(score.sentenceEnds().f1()).isEqualTo(1);
    }

    @Test
    @EnabledIf("dataIsThere")
    void theTreebanksDevelopmentPartKeepsItsScores() throws IOException {
        TextScore score = TextScore.of(new TextAnalyzer(), Treebank.read(DEV), Language.DANISH);
        assertThat(score.tokens().f1()).isGreaterThan(.999);
        assertThat(score.sentenceEnds().f1()).isGreaterThan(.955);
    }

    static boolean dataIsThere() {
        return Files.exists(DEV);
    }

    private static Path data() {
        String folder = System.getenv("KLIP_DATA");
        return Path.of(System.getProperty("KLIP_DATA", folder == null ? "../shared/data" : folder));
    }
}
