package klip.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import klip.article.Article;
import klip.article.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
    private static final String TEXT = "Ida Holm og Ole Krag er i Ry.";
    private static final Article GOLD = Articles.danish(TEXT)
            .entity("Person", "Ida Holm", "Ida Holm")
            .entity("Person", "Ole Krag", "Ole Krag")
            .article();
    private static final Evaluation GOOD = evaluate(GOLD);
    private static final Evaluation WORSE = evaluate(
            Articles.danish(TEXT).entity("Person", "Ida Holm", "Ida Holm").article());

    @TempDir
    private Path folder;

    private static Evaluation evaluate(Article predicted) {
        return Evaluator.evaluate(List.of(GOLD), List.of(predicted));
    }

    @Test
    void floorsAreRaisedFreely() throws Exception {
        Floors floors = Floors.none().update(WORSE, "sum", null).update(GOOD, "sum", null);
        assertThat(floors.floors()).containsEntry("da.entities.f1", 1.0);
        assertThat(floors.lowered()).isEmpty();
    }

    @Test
    void aDropFailsWithATableOfWhatDropped() throws Exception {
        FloorCheck check = Floors.none().update(GOOD, "sum", null).check(WORSE, "sum");
        assertThat(check.passes()).isFalse();
        assertThat(check.table()).containsPattern("da\\.entities\\.f1 +1\\.0000 +0\\.6667 +-0\\.3333\n");
    }

    @Test
    void whatKeepsToTheFloorsPasses() throws Exception {
        FloorCheck check = Floors.none().update(WORSE, "sum", null).check(GOOD, "sum");
        assertThat(check.passes()).isTrue();
        assertThat(check.table()).isEmpty();
    }

    @Test
    void otherGoldMakesTheFloorsVoid() throws Exception {
        FloorCheck check = Floors.none().update(GOOD, "sum", null).check(GOOD, "other");
        assertThat(check.passes()).isFalse();
        assertThat(check.table()).contains("update the floors");
    }

    @Test
    void aFloorIsLoweredOnlyForAReason() throws Exception {
        Floors floors = Floors.none().update(GOOD, "sum", null);
        assertThatThrownBy(() -> floors.update(WORSE, "sum", " "))
                .isInstanceOf(LoweredFloorException.class)
                .hasMessageContaining("da.entities.f1");
        Floors lowered = floors.update(WORSE, "sum", "the gold was wrong");
        assertThat(lowered.floors()).containsEntry("da.entities.f1", 0.6667);
        assertThat(lowered.lowered())
                .contains(new Floors.Lowering("da.entities.f1", 1.0, 0.6667, "the gold was wrong"));
    }

    @Test
    void aMetricThatIsNoLongerMeasuredHasDropped() throws Exception {
        Floors floors = Floors.none().update(GOOD, "sum", null);
        Evaluation english =
                Evaluator.evaluate(List.of(Articles.english("Hi there.").article()), List.of());
        assertThat(floors.check(english, "sum").drops())
                .extracting(FloorCheck.Drop::metric)
                .contains("da.entities.f1");
    }

    @Test
    void theFileReadsBackAsItWasWritten() throws Exception {
        Floors floors = Floors.none().update(GOOD, "sum", null).update(WORSE, "sum", "a reason");
        Path file = folder.resolve("floors.json");
        floors.write(file);
        assertThat(Floors.read(file)).isEqualTo(floors);
    }

    @Test
    void theChecksumOfGoldSeesNamesAndBytes() throws Exception {
        Path gold = folder.resolve("a.json");
        Files.writeString(gold, Json.line(GOLD));
        GoldFolder before = GoldFolder.read(folder);
        assertThat(before.articles()).containsExactly(Json.read(Json.line(GOLD), Article.class));
        Files.move(gold, folder.resolve("b.json"));
        assertThat(GoldFolder.read(folder).sha256()).isNotEqualTo(before.sha256());
        Files.move(folder.resolve("b.json"), gold);
        assertThat(GoldFolder.read(folder).sha256()).isEqualTo(before.sha256());
        Files.writeString(gold, Json.line(GOLD) + "\n");
        assertThat(GoldFolder.read(folder).sha256()).isNotEqualTo(before.sha256());
    }

    @Test
    void goldOfAnotherShapeIsReportedWithItsFile() throws Exception {
        Files.writeString(folder.resolve("odd.json"), "{\"no\": 1}");
        assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("odd.json");
    }
}
