package klip.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import klip.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary text, from which the model of events learns what is none. */
class OrdinaryTextTest {
    @TempDir
    Path folder;

    @Test
    void tenSentencesMakeAText() throws IOException {
        Files.write(folder.resolve("a.txt"), Collections.nCopies(23, "Vejret var godt hele dagen i går."));

        List<Article> texts = OrdinaryText.read(folder);

        assertThat(texts).extracting(text -> text.sentences().size()).containsExactly(10, 10, 3);
    }

    @Test
    void aLongFileCountsNoMoreThanOthers() throws IOException {
        Files.write(folder.resolve("a.txt"), Collections.nCopies(9_000, "Ja."));

        assertThat(OrdinaryText.read(folder)).hasSize(41);
    }
}
