package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    Path models;

    @Test
    void whatIsTrainedMustBeSaid() {
        CommandRun run = CommandRun.of("train");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("names, text or events?");
    }

    @Test
    void aMissingInputIsNamed() {
        CommandRun run = CommandRun.of("train", "text", "--output", models.toString());

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--train");
    }

    @Test
    void theTaggerOfNamesNeedsAllItsInputs() {
        CommandRun run = CommandRun.of("train", "names", "--language=da", "--train", "train.iob2");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--dev", "--lists");
    }

    @Test
    void theModelOfEventsIsTheSameEachTime() throws IOException {
        Path corpus = Files.createDirectories(models.resolve("corpus"));
        Files.createDirectories(corpus.resolve("source/da"));
        Files.createDirectories(corpus.resolve("gold/da"));
        String name = "da/aarsregnskab-klokkeblomst";
        for (String file : List.of("source/" + name + ".txt", "gold/" + name + ".json")) {
            Files.copy(Path.of("corpus", file), corpus.resolve(file));
        }
        Path first = Files.createDirectories(models.resolve("first"));
        Path again = Files.createDirectories(models.resolve("again"));

        CommandRun.of("train", "events", "--corpus", corpus.toString(), "--output", first.toString());
        CommandRun run = CommandRun.of("train", "events", "--corpus", corpus.toString(), "--output", again.toString());

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(again.resolve("events.tsv")))
                .isEqualTo(Files.readString(first.resolve("events.tsv")))
                .contains("Hire ");
    }

    @Test
    void anInputThatIsNotThereIsSaidWithItsPath() {
        CommandRun run = CommandRun.of("train", "text", "--train", "nowhere.iob2", "--output", models.toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("cannot read or write", "nowhere.iob2");
    }

    @Test
    void theTaggerIsScoredOnTaggedSentencesOfAnyone() throws Exception {
        Path file = models.resolve("own.iob2");
        Files.writeString(file, "Novo\tB-ORG\nNordisk\tI-ORG\nåbner\tO\ni\tO\nOdense\tB-LOC\n.\tO\n");

        CommandRun run = CommandRun.of("evaluate", "names", "--language=da", "--conll", file.toString());

        assertThat(run.out()).startsWith("F1 100.00 (P 100.00 R 100.00, 2 names)");
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
    }
}
