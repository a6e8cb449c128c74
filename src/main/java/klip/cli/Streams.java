package klip.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes: results on {@code out}, talk on {@code err}.
 *
 * @param in standard input
 * @param out standard output; not buffered, so that what was written is there whatever happens next, and not a
 *     {@code PrintStream}, which would hide that nobody reads on
 * @param err standard error, likewise
 * @param outIsTerminal whether a person sees {@code out} as it is written
 * @param errIsTerminal whether a person sees {@code err} as it is written
 * @param color whether that person wants colour
 */
record Streams(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean color) {
    /**
     * Those of this process. Only the launcher can tell whether they are a terminal, and says so in the system
     * properties {@code klip.terminal.out} and {@code klip.terminal.err}; colour follows <a
     * href="https://no-color.org">NO_COLOR</a>.
     */
    static Streams ofProcess() {
        String noColor = System.getenv("NO_COLOR");
        return new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("klip.terminal.out"),
                Boolean.getBoolean("klip.terminal.err"),
                noColor == null || noColor.isEmpty());
    }

    /** Writes one line of results, whole. */
    void print(String line) throws IOException {
        write(line + "\n");
    }

    /** Writes results as they are. */
    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says one line to the person. */
    void say(String line) {
        sayJson("klip: " + Printable.of(line));
    }

    /** Says one line to a program. */
    void sayJson(String line) {
        PrintWriter writer = errWriter();
        writer.print(line + "\n");
        writer.flush();
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
