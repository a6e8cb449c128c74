package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
    @TempDir
    Path folder;

    private Path pages;

    @BeforeEach
    void pagesInTwoFormsAndAnOldCharacterSet() throws IOException {
        pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                pages.resolve("a.txt"), "Nyt job\n\nAdeno K/S har pr. 1. marts 2026 ansat Signe Holm, 42 år 😀.\n");
        Files.writeString(
                pages.resolve("b.html"),
                "<meta charset=iso-8859-1><p>" + "Adeno lukker i Køge, siger direktøren for selskabet. ".repeat(9),
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void packedPagesGiveTheFactsOfThePages() {
        Path packed = folder.resolve("pages.jsonl.gz");

        CommandRun run = CommandRun.of("pack", pages.toString(), "-o", packed.toString());

        assertThat(run.status()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("2 pages packed, 0 failed");
        assertThat(facts(packed)).isEqualTo(facts(pages)).hasSize(2).allMatch(facts -> facts.contains("Adeno"));
    }

    @Test
    void whatIsNoTextIsSaidAndLeftOut() throws IOException {
        Files.write(pages.resolve("c.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 1, 2, 3, 0});

        CommandRun run = CommandRun.of(
                "pack", pages.toString(), "-o", folder.resolve("p.jsonl").toString());

        assertThat(run.status()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err()).contains("PAGE_NOT_TEXT: c.html");
        assertThat(folder.resolve("p.jsonl"))
                .content(StandardCharsets.UTF_8)
                .hasLineCount(2)
                .endsWith("\n");
    }

    @Test
    void aNameThatWouldNotBeReadAgainIsRefused() {
        CommandRun run = CommandRun.of(
                "pack", pages.toString(), "-o", folder.resolve("pages.zip").toString());

        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(".jsonl");
    }

    private static List<String> facts(Path place) {
        return CommandRun.of("extract", place.toString()).lines().stream()
                .map(line -> line.substring(line.indexOf("\"text\"")))
                .toList();
    }
}
