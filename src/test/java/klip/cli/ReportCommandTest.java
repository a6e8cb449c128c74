package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aRunWithoutArticlesMakesASiteThatSaysSo() throws IOException {
        Files.createFile(folder.resolve("articles.jsonl"));
        Path site = folder.resolve("site");
        CommandRun run = CommandRun.of("report", folder.toString(), "-o", site.toString());
        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(site.resolve("index.html")).exists();
        assertThat(site.resolve("data/overview.js")).content().contains("\"articles\":0");
    }

    @Test
    void aFolderThatNoRunWroteIsMisuse() {
        CommandRun run = CommandRun.of("report", folder.toString(), "-o", "site");
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no articles.jsonl");
    }
}
