package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryDocumentTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aRunAndItsDatabase() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.txt"), "Nyt job\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe Holm.\n");
        Files.writeString(pages.resolve("b.txt"), "Nyt job\n\nRenewtech ApS har ansat Rikke Badsberg.\n");
        String out = folder.resolve("out").toString();
        CommandRun.of("extract", pages.toString(), "-o", out);
        CommandRun.of("export", out, "--sqlite", folder.resolve("facts.db").toString());
    }

    @Test
    void jqAndSqliteGiveTheSameAnswersToEachQuestion() throws Exception {
        assumeTrue(isThere("jq") && isThere("sqlite3"));
        List<String> jq = answers("jq", "sh", "-c");
        List<String> sqlite = answers("sqlite", "sqlite3", "facts.db");

        assertThat(jq)
                .containsExactly("Hire|2\n", "Adeno K/S|Signe Holm\nRenewtech ApS|Rikke Badsberg\n", "a.txt\n")
                .isEqualTo(sqlite);
    }

    private List<String> answers(String language, String... program) throws IOException, InterruptedException {
        String document = Files.readString(Path.of("docs/query.md"));
        Matcher query =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(document);
        List<String> answers = new ArrayList<>();
        while (query.find()) {
            List<String> command = new ArrayList<>(List.of(program));
            command.add(query.group(1));
            answers.add(output(command));
        }
        return answers;
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
