package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import klip.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void theHelpGroupsCommandsByPurpose() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .containsSubsequence(
                        "Read pages:",
                        "extract",
                        "schema",
                        "Know how good it is:",
                        "evaluate",
                        "Make models:",
                        "train",
                        "Work in a shell:");
    }

    @Test
    void theVersionNamesAllThatTheOutputDependsOn() {
        assertThat(CommandRun.of("--version").lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("klip [0-9.]+"),
                        line -> assertThat(line).matches("models [0-9a-f]{16}"),
                        line -> assertThat(line).isEqualTo("schema " + Article.SCHEMA_VERSION),
                        line -> assertThat(line).startsWith("JDK "));
    }

    @Test
    void aMisspelledCommandIsAskedAbout() {
        CommandRun run = CommandRun.of("extarct");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'extarct'", "did you mean extract?", "try 'klip --help'");
    }

    @Test
    void aMisspelledOptionIsAskedAbout() {
        CommandRun run = CommandRun.of("extract", "--thread=2", "page.html");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("did you mean --threads?", "try 'klip extract --help'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--language=de -",
                "--status=perhaps -",
                "--min-confidence=2 -",
                "--published=yesterday -",
                "--threads=0 -",
                "--pretty -o out -",
                "--url=https://bitposten.example/a one.html two.html",
                ""
            })
    void whatCannotBeDoneAsGivenIsUsageAndSaysNothingOnStandardOutput(String args) {
        CommandRun run = CommandRun.of(("extract " + args).strip().split(" "));

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("klip: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract --published=yesterday -",
                "extract --published=2024-13-45 -",
                "extract --min-confidence=high -",
                "extract --status=perhaps -",
                "extract -o pom.xml -",
                "evaluate src/main/resources/klip/date"
            })
    void whatIsWrongIsSaidWithoutTheNamesOfJavaClasses(String line) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("java.", "Exception");
    }

    @Test
    void helpCanBeAskedForAsACommandToo() {
        assertThat(CommandRun.of("help").out())
                .isEqualTo(CommandRun.of("--help").out());
        assertThat(CommandRun.of("help", "extract").out())
                .isEqualTo(CommandRun.of("extract", "--help").out());
        assertThat(CommandRun.of("help", "train", "names").out())
                .isEqualTo(CommandRun.of("train", "names", "--help").out());
    }

    @Test
    void helpOnACommandThatIsNotThereIsUsage() {
        CommandRun run = CommandRun.of("help", "extarct");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no command 'extarct'");
    }

    @Test
    void noCommandIsUsage() {
        assertThat(CommandRun.of().status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theSchemaIsTheOneInTheJar() throws IOException {
        assertThat(CommandRun.of("schema").out())
                .isEqualTo(new String(Article.schema().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theCompletionScriptKnowsCommandsAndOptions() {
        assertThat(CommandRun.of("completion").out()).contains("_complete_klip", "extract", "--min-confidence");
    }
}
