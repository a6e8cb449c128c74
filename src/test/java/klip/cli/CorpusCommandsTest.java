package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that make a corpus and measure on it, over a corpus of one article. */
class CorpusCommandsTest {
    private static final String SOURCE = """
            language: da
            published: 2024-09-10T07:15:00+02:00
            publisher: Bitposten
            author: Mette Sandager
            url: https://www.bitposten.example/art/adeno-lukker
            template: da-trade
            style: straight news
            split: dev
            entity: adeno Organization Adeno K/S
            entity: koge Place Køge
            event: v1 Shutdown asserted
            ---
            # [Adeno K/S](adeno) lukker

            [Adeno K/S](adeno; v1.org) [lukker](v1.trigger) i [Køge](koge; v1.place).
            """;

    @TempDir
    Path corpus;

    @BeforeEach
    void oneArticle() throws IOException {
        Files.createDirectories(corpus.resolve("source/da"));
        Files.writeString(corpus.resolve("source/da/adeno.txt"), SOURCE);
        Path templates = Files.createDirectories(corpus.resolve("templates"));
        try (Stream<Path> files = Files.list(Path.of("corpus/templates"))) {
            for (Path file : files.toList()) {
                Files.copy(file, templates.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aCheckFailsAndNamesTheFilesUntilTheCorpusIsBuilt() {
        CommandRun before = CommandRun.of("corpus", "check", corpus.toString());
        CommandRun build = CommandRun.of("corpus", "build", corpus.toString());
        CommandRun after = CommandRun.of("corpus", "check", corpus.toString());

        assertThat(before.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(before.lines()).containsExactlyInAnyOrder("articles/da/adeno.html", "gold/da/adeno.json");
        assertThat(build.status()).isEqualTo(ExitCode.DONE);
        assertThat(build.lines()).isEqualTo(before.lines());
        assertThat(after.status()).isEqualTo(ExitCode.DONE);
        assertThat(after.out()).isEmpty();
    }

    @Test
    void aFaultInASourceIsNamedWithItsLine() throws IOException {
        Files.writeString(corpus.resolve("source/da/adeno.txt"), SOURCE.replace("(adeno; v1.org)", "(adeno; v9.org)"));

        CommandRun run = CommandRun.of("corpus", "build", corpus.toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("adeno.txt:15", "v9");
    }

    @Test
    void aNameThatIsNotMarkedIsPointedOut() throws IOException {
        Files.writeString(
                corpus.resolve("source/da/adeno.txt"), SOURCE + "\nOgså [Adeno K/S](adeno) i Køge er ramt.\n");

        CommandRun run = CommandRun.of("corpus", "lint", corpus.toString());

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("adeno.txt:17", "Køge");
    }

    @Test
    void anEvaluationPrintsATableOfEveryStage() {
        CommandRun.of("corpus", "build", corpus.toString());

        CommandRun run = CommandRun.of("evaluate", corpus.toString());

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("body text", "sentences", "entities", "dates", "events", "da, 1 articles");
    }

    @Test
    void anEvaluationCanBeReadByPrograms() {
        CommandRun.of("corpus", "build", corpus.toString());

        assertThat(CommandRun.of("evaluate", "--json", corpus.toString()).out())
                .startsWith("{\n")
                .endsWith("}\n");
    }

    @Test
    void goldWithoutPagesIsReadFromItsTexts() {
        CommandRun.of("corpus", "build", corpus.toString());

        CommandRun run = CommandRun.of("evaluate", corpus.resolve("gold").toString());

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("klip: 1 page, ", " 0 failed");
    }

    @Test
    void eventsAreMeasuredOnTheTextsAndNamesOfTheGold() {
        CommandRun.of("corpus", "build", corpus.toString());

        CommandRun run = CommandRun.of("evaluate", "events", "--gold-names", "--errors", corpus.toString());

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).containsPattern("entities +3 +3 +3 +1.000").doesNotContain("entities, Organization");
    }

    @Test
    void eventsAreMeasuredOnOneSplitAlone() {
        CommandRun.of("corpus", "build", corpus.toString());

        assertThat(CommandRun.of("evaluate", "events", "--split=dev", corpus.toString())
                        .out())
                .contains("da, 1 articles")
                .doesNotContain("day of publication");
        assertThat(CommandRun.of("evaluate", "events", "--split=train", corpus.toString())
                        .out())
                .doesNotContain("da, 1 articles");
    }

    @Test
    void floorsThatWereRaisedHoldUntilTheGoldChanges() throws IOException {
        CommandRun.of("corpus", "build", corpus.toString());

        assertThat(CommandRun.of("evaluate", "--update-floors", corpus.toString())
                        .status())
                .isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("evaluate", "--floors", corpus.toString()).status())
                .isEqualTo(ExitCode.DONE);

        Files.writeString(corpus.resolve("source/da/adeno.txt"), SOURCE.replace("lukker](", "lukker ned]("));
        CommandRun.of("corpus", "build", corpus.toString());
        CommandRun changed = CommandRun.of("evaluate", "--floors", corpus.toString());

        assertThat(changed.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(changed.out()).contains("update the floors");
    }

    @Test
    void aFloorIsLoweredOnlyForAReason() throws IOException {
        CommandRun.of("corpus", "build", corpus.toString());
        CommandRun.of("evaluate", "--update-floors", corpus.toString());
        Path floors = corpus.resolve("floors.json");
        Files.writeString(floors, Files.readString(floors).replaceFirst("(body.f1\" : )[0-9.]+", "$11.5"));

        CommandRun refused = CommandRun.of("evaluate", "--update-floors", corpus.toString());
        CommandRun lowered =
                CommandRun.of("evaluate", "--update-floors", "--reason=the page was wrong", corpus.toString());

        assertThat(refused.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(refused.err()).contains("only with --reason");
        assertThat(lowered.status()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(floors)).contains("the page was wrong");
    }

    @Test
    void anEvaluationOfNothingIsUsage() {
        CommandRun run = CommandRun.of("evaluate");

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("which folder?");
    }

    @Test
    void aFolderThatIsNotThereIsUsage() {
        CommandRun run = CommandRun.of("evaluate", corpus.resolve("nowhere").toString());

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no folder");
    }
}
