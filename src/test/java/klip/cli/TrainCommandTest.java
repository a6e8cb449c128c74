package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    Path models;

    @Test
    void whatIsTrainedMustBeSaid() {
        CommandRun run = CommandRun.of("train");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("names or text?");
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
        assertThat(run.err()).contains("--dev", "--lists", "--clusters", "--text");
    }

    @Test
    void anInputThatIsNotThereIsSaidWithItsPath() {
        CommandRun run = CommandRun.of("train", "text", "--train", "nowhere.iob2", "--output", models.toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("cannot read or write", "nowhere.iob2");
    }
}
