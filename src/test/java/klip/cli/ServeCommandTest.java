package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--host 0.0.0.0|say --allow-remote",
                "--host 0.0.0.0 --allow-remote|a token is needed",
                "--host no.such.address.invalid|there is no address",
                "--max-pages 0|limits must be positive"
            })
    void whatWouldOpenItToOthersOrCannotBeIsMisuse(String options, String why) {
        CommandRun run = CommandRun.of(("serve --port 0 " + options).split(" ", -1));
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(why);
    }

    @Test
    void aTokenThatCanBeGuessedIsMisuse() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "short\n");
        CommandRun run = CommandRun.of(
                "serve", "--port", "0", "--host", "0.0.0.0", "--allow-remote", "--token-file", token.toString());
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("at least 16 characters");
    }

    @Test
    void whoNeverEndsTheHeadersIsCutOffAndSigtermStopsIt() throws Exception {
        Process server = serve("--port", "0", "--max-seconds", "1");
        try (BufferedReader said = server.errorReader(StandardCharsets.UTF_8)) {
            int port = Integer.parseInt(said.readLine().replaceFirst(".*:(\\d+)/.*", "$1"));
            try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
                slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
                assertThat(slow.getInputStream().read()).isEqualTo(-1);
            }
            server.destroy();
            assertThat(server.waitFor()).isEqualTo(TERMINATED);
        } finally {
            server.destroyForcibly();
        }
    }

    private static Process serve(String... options) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "klip.cli.Main",
                "serve");
        command.command().addAll(java.util.List.of(options));
        return command.start();
    }
}
