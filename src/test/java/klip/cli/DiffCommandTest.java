package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    Path folder;

    @Test
    void aRunDoesNotDifferFromItself() throws IOException {
        String run = run("a", "Adeno K/S har ansat Signe Holm, 42 år.");

        CommandRun diff = CommandRun.of("diff", run, run);

        assertThat(diff.status()).isEqualTo(ExitCode.DONE);
        assertThat(diff.out()).isEmpty();
    }

    @Test
    void whatIsNewLostAndChangedIsSaidByArticle() throws IOException {
        String before = run("a", "Adeno K/S har ansat Signe Holm, 42 år.");
        String after = run("b", "Adeno K/S har ansat Signe Holm, 43 år, og Rikke Badsberg.");
        Files.writeString(folder.resolve("b-pages/z.txt"), "Nyt job\n\nAdeno lukker.\n");
        CommandRun.of("extract", folder.resolve("b-pages").toString(), "-o", after);

        CommandRun diff = CommandRun.of("diff", before, after);

        assertThat(diff.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(diff.out())
                .startsWith("p.txt\n  + entity Person Rikke Badsberg\n")
                .contains("  ~ entity Person Signe Holm age=42 -> Person Signe Holm age=43\n")
                .endsWith("z.txt\n  + article z.txt\n");
        assertThat(CommandRun.of("diff", "--json", after, before).lines())
                .first()
                .asString()
                .startsWith("{\"source\":\"p.txt\",\"kind\":\"LOST\",\"what\":\"entity\"");
    }

    @Test
    void aRunThatIsNotThereIsUsage() {
        assertThat(CommandRun.of("diff", "nowhere", "nowhere").status()).isEqualTo(ExitCode.USAGE);
    }

    private String run(String name, String sentence) throws IOException {
        Path pages = Files.createDirectories(folder.resolve(name + "-pages"));
        Files.writeString(pages.resolve("p.txt"), "Nyt job\n\n" + sentence + "\n");
        Path out = folder.resolve(name);
        CommandRun.of("extract", pages.toString(), "-o", out.toString());
        return out.toString();
    }
}
