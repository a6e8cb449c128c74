package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klip.name.EntityType;
import klip.name.TokenRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameScoreTest {
    @TempDir
    private Path folder;

    @Test
    void onlyTheExactSpanAndTypeIsRight() {
        NameScore score = new NameScore();
        TokenRange person = new TokenRange(0, 2, EntityType.PERSON);
        score.add(
                List.of(person, new TokenRange(3, 5, EntityType.PLACE)),
                List.of(person, new TokenRange(3, 4, EntityType.PLACE), new TokenRange(6, 7, EntityType.PLACE)));
        assertThat(score.micro().precision()).isEqualTo(100 / 3.0, within(0.01));
        assertThat(score.micro().recall()).isEqualTo(50.0, within(0.01));
        assertThat(score.of(EntityType.PERSON).f1()).isEqualTo(100.0, within(0.01));
        assertThat(score.of(EntityType.PLACE).f1()).isZero();
    }

    @Test
    void aFileOfNumberedTokensIsRead() throws IOException {
        List<TaggedSentence> read = read("""
                # text = Ole bor i Ny York
                1\tOle\tB-PER\tx
                2\tbor\tO\tx
                3\ti\tO\tx
                4\tNy\tB-LOC\tx
                5\tYork\tI-LOC\tx

                1\tIBM\tB-ORG\tx
                2\tSAS\tB-ORG\tx
                3\tX\tB-MISC\tx
                """);
        assertThat(read).hasSize(2);
        assertThat(read.get(0).forms()).containsExactly("Ole", "bor", "i", "Ny", "York");
        assertThat(read.get(0).names())
                .containsExactly(new TokenRange(0, 1, EntityType.PERSON), new TokenRange(3, 5, EntityType.PLACE));
        assertThat(read.get(1).names())
                .containsExactly(
                        new TokenRange(0, 1, EntityType.ORGANIZATION), new TokenRange(1, 2, EntityType.ORGANIZATION));
    }

    @Test
    void aFileOfTwoColumnsIsReadAndAHashMarkIsAToken() throws IOException {
        assertThat(read("#\tO\nIBM\tB-ORG\n").get(0))
                .isEqualTo(new TaggedSentence(
                        List.of("#", "IBM"), List.of(new TokenRange(1, 2, EntityType.ORGANIZATION))));
    }

    @Test
    void aLineWithoutATagIsRefused() {
        assertThatThrownBy(() -> read("IBM\n")).isInstanceOf(IOException.class).hasMessageContaining("IBM");
    }

    private List<TaggedSentence> read(String text) throws IOException {
        return TaggedSentence.readAll(Files.writeString(folder.resolve("names.iob2"), text));
    }

    @Test
    void productsCountOnlyWhereTheTextHasSomeMarked() {
        TokenRange firm = new TokenRange(0, 1, EntityType.ORGANIZATION);
        TokenRange product = new TokenRange(1, 2, EntityType.PRODUCT);
        List<String> forms = List.of("Microsofts", "Teams", "svigter");
        TaggedSentence without = new TaggedSentence(forms, List.of(firm));
        TaggedSentence with = new TaggedSentence(forms, List.of(firm, product));

        assertThat(NameScore.ofMarkedTypes(List.of(without), sentence -> List.of(firm, product))
                        .micro()
                        .found())
                .isEqualTo(1);
        assertThat(NameScore.ofMarkedTypes(List.of(without, with), sentence -> List.of(firm, product))
                        .micro()
                        .found())
                .isEqualTo(4);
    }
}
