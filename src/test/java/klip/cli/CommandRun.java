package klip.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands in this process, with streams that can be looked at. */
final class CommandRun {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final int status;

    private CommandRun(String input, String... args) {
        status = new Main(streams(input, out, err)).run(args);
    }

    static CommandRun of(String... args) {
        return new CommandRun("", args);
    }

    static CommandRun withInput(String input, String... args) {
        return new CommandRun(input, args);
    }

    static Streams streams(String input, OutputStream out, OutputStream err) {
        return new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false, false, false);
    }

    int status() {
        return status;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }
}
