package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final String OWN = "src/test/resources/klip/event/own";

    @TempDir
    Path folder;

    @Test
    void rulesWhoseExamplesHoldAreFine() {
        CommandRun run = CommandRun.of("rules", "check", OWN);

        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("1 rule files, 6 examples, 0 problems");
    }

    @Test
    void aMistakeIsToldWithFileLineAndWhatWasExpected() throws IOException {
        Files.writeString(
                folder.resolve("Move.txt"), "type: Move\nrole org: Organization\nverbs flytte: subject=org\n");

        CommandRun run = CommandRun.of("rules", "check", folder.toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.lines()).singleElement().asString().contains("Move.txt:3: expected a keyword of a rule file");
    }

    @Test
    void anExampleThatDoesNotComeOutIsToldWithWhatDoes() throws IOException {
        String rules = Files.readString(Path.of(OWN, "OfficeOpening.txt"));
        Files.writeString(
                folder.resolve("OfficeOpening.txt"),
                rules + "example: [O Fjordbyte] opens an office in [L Oslo]. => place=Bergen\n");

        CommandRun run = CommandRun.of("rules", "check", folder.toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.lines()).singleElement().asString().contains("expected {place=Bergen}", "{place=Oslo}");
    }

    @Test
    void aFolderThatIsMissingOrHasNoRulesIsAMisuse() {
        assertThat(CommandRun.of("rules", "check", folder.resolve("none").toString())
                        .status())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("rules", "check", folder.toString()).status()).isEqualTo(ExitCode.USAGE);
    }
}
