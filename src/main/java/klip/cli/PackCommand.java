package klip.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import klip.source.PageException;
import klip.source.PageReference;
import klip.source.PageSource;
import klip.source.SourceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip pack}: many small files in, one large file out, as a cluster wants them. */
@Command(name = "pack", description = "Pack pages into one file of JSON lines, gzipped where its name ends in .gz.")
final class PackCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A folder, a file, or - for standard input.")
    private List<String> places = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write, such as pages.jsonl.gz.")
    private Path output = Path.of("pages.jsonl.gz");

    PackCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(output.getFileName());
        if (!name.endsWith(".jsonl") && !name.endsWith(".jsonl.gz")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "the name of " + output + " must end in .jsonl or .jsonl.gz");
        }
        Talk talk = Talk.text(streams);
        long packed = 0;
        long failed = 0;
        try (PageSource pages = PageSource.open(SourceOptions.of(places), streams.in());
                Writer lines = writer(name)) {
            for (PageReference page : pages) {
                if (pack(page, lines, talk)) {
                    packed++;
                } else {
                    failed++;
                }
            }
        }
        talk.note(packed + " pages packed, " + failed + " failed");
        return packed == 0 ? ExitCode.NONE_WORKED : failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static boolean pack(PageReference page, Writer lines, Talk talk) throws IOException {
        try {
            lines.write(PackedPage.line(page.read()) + "\n");
            return true;
        } catch (PageException e) {
            talk.problem(e.problem());
            return false;
        }
    }

    private Writer writer(String name) throws IOException {
        OutputStream file = Files.newOutputStream(output);
        OutputStream bytes = name.endsWith(".gz") ? new GZIPOutputStream(file) : file;
        return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }
}
