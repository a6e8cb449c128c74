package klip.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import klip.evaluate.NameScore;
import klip.evaluate.TaggedSentence;
import klip.language.Language;
import klip.name.EntityType;
import klip.name.TokenRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameModelTrainerTest {
    private static final String[] PEOPLE = {"Birgit", "Torben", "Grete", "Kaj", "Ole", "Sofie"};
    private static final String[] TOWNS = {"Odense", "Viborg", "Vejle", "Skive", "Ribe", "Varde"};

    @TempDir
    private Path folder;

    private final StringWriter talk = new StringWriter();

    @BeforeEach
    void writeData() throws IOException {
        Files.writeString(folder.resolve("train.iob2"), sentences(0, 30));
        Files.writeString(folder.resolve("dev.iob2"), sentences(30, 36));
        Files.writeString(folder.resolve("paths.tsv"), "bor\t01\t0\t9\ni\t10\t1\t9\n");
        Path text = Files.createDirectories(folder.resolve("text"));
        Files.writeString(text.resolve("plain.txt"), "Her bor folk i Odense .\n".repeat(9));
        Path lists = Files.createDirectories(folder.resolve("lists"));
        for (Path file : new NameLists(lists).files()) {
            Files.writeString(file, "Skive\tskivebo\n");
        }
    }

    @Test
    void whatIsPlainInTheTrainingSentencesIsLearnt() throws IOException {
        NameScore score = train(folder.resolve("models"));
        assertThat(score.micro().f1()).isEqualTo(100.0);
        assertThat(talk.toString()).contains("epoch 1: F1", "epoch 16: F1 100.00");
    }

    @Test
    void theSameDataGivesTheSameBytes() throws IOException {
        train(folder.resolve("first"));
        train(folder.resolve("second"));
        for (String file : List.of("names-da.bin", "gazetteer.bin")) {
            assertThat(folder.resolve("first").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("second").resolve(file));
        }
    }

    @Test
    void whatOnlyTheArticlesTellIsLearntToo() throws IOException {
        TaggedSentence product = new TaggedSentence(
                List.of("De", "bruger", "Zorbex", "hver", "dag", "."),
                List.of(new TokenRange(2, 3, EntityType.PRODUCT)));
        trainer()
                .train(
                        Language.DANISH,
                        data(Collections.nCopies(9, product), List.of(product)),
                        folder.resolve("models"));
        assertThat(talk.toString()).contains("articles: F1 100.00 (P 100.00 R 100.00, 1 names) Product 100.00");
    }

    @Test
    void crossValidationJudgesEverySentenceOnce() throws IOException {
        NameScore score = trainer().crossValidate(data(List.of(), List.of()));
        assertThat(score.micro().gold()).isEqualTo(72);
        assertThat(talk.toString()).contains("fold 0:", "fold 1:", "fold 2:");
    }

    private NameScore train(Path output) throws IOException {
        return trainer().train(Language.DANISH, data(List.of(), List.of()), output);
    }

    private NameTrainingData data(List<TaggedSentence> articles, List<TaggedSentence> heldArticles) throws IOException {
        NameTrainingData files = NameTrainingData.read(
                List.of(folder.resolve("train.iob2")), folder.resolve("dev.iob2"), List.of(), List.of());
        return new NameTrainingData(files.files(), files.train(), files.dev(), articles, heldArticles);
    }

    private NameModelTrainer trainer() throws IOException {
        return new NameModelTrainer(
                folder.resolve("lists"),
                List.of(folder.resolve("paths.tsv")),
                folder.resolve("text"),
                null,
                new PrintWriter(talk, true));
    }

    private static String sentences(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append("1\t").append(PEOPLE[i % 6]).append("\tB-PER\n2\tbor\tO\n3\ti\tO\n4\t");
            text.append(TOWNS[i / 6]).append("\tB-LOC\n5\t.\tO\n\n");
        }
        return text.toString();
    }
}
