package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRunTest {
    private static final int PAGES = 3000;

    @TempDir
    Path folder;

    @BeforeEach
    void manyPages() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(pages.resolve(i + ".txt"), "Nyt job\n\nAdeno K/S har ansat Signe Holm nr. " + i + ".\n");
        }
        Files.writeString(pages.resolve("a.html"), "x\0y");
    }

    @Test
    void aProcessThatIsKilledAgainAndAgainGivesTheBytesOfAnUndisturbedOne() throws Exception {
        Path out = folder.resolve("out");
        CommandRun.of("extract", folder.resolve("pages").toString(), "-o", out + "-whole");
        Random moments = new Random(8);

        for (int i = 0; i < 4; i++) {
            Process process = resume(out);
            process.waitFor(500 + moments.nextInt(3000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertThat(resume(out).waitFor()).isEqualTo(ExitCode.SOME_FAILED);

        for (String name : List.of("articles.jsonl", "errors.jsonl")) {
            assertThat(out.resolve(name)).hasSameBinaryContentAs(Path.of(out + "-whole", name));
        }
    }

    @Test
    void anInterruptedProcessSaysHowToGoOn() throws Exception {
        Path out = folder.resolve("out");
        Process process = resume(out);
        while (!Files.exists(out.resolve("checkpoint.json"))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(Files.readString(folder.resolve("log"), StandardCharsets.UTF_8))
                .contains("pages a second", "give the same command with --resume to go on");
        assertThat(out.resolve("checkpoint.json")).exists();
    }

    @Test
    void aFileThatCannotGrowIsSaidWithWhatIsSafeAndTheRunGoesOnLater() throws Exception {
        Path out = folder.resolve("out");
        CommandRun.of("extract", folder.resolve("pages").toString(), "-o", out + "-whole");

        // A limit on the size of files stands for a full disk, which a test cannot have.
        Process process = start(out, List.of("sh", "-c", "ulimit -f 400; exec \"$@\"", "sh"));

        assertThat(process.waitFor()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(Files.readString(folder.resolve("log"), StandardCharsets.UTF_8))
                .contains("cannot write into " + out, "is safe", "go on with --resume");
        assertThat(out.resolve("articles.jsonl")).doesNotExist();
        assertThat(resume(out).waitFor()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out.resolve("articles.jsonl")).hasSameBinaryContentAs(Path.of(out + "-whole", "articles.jsonl"));
    }

    private Process resume(Path out) throws IOException {
        return start(out, List.of());
    }

    private Process start(Path out, List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "klip.cli.Main"));
        command.addAll(List.of("extract", folder.resolve("pages").toString(), "-o", out.toString(), "--resume"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
