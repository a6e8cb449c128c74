package klip.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.Klip;
import klip.ReadOptions;
import klip.source.PageSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip extract}: pages in, facts out. */
@Command(
        name = "extract",
        description = "Read pages and give their facts as JSON, one article a line.",
        footer = {
            "",
            "Exit status: 0 all fine, 1 some documents failed, 2 usage, 3 none worked, 130 interrupted.",
            "Files are read whose names end in .html, .htm or .txt, or in one of these and .gz."
        })
final class ExtractCommand implements Callable<Integer> {
    private final Streams streams;
    private final Interruption interruption;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A folder, a file, or - for standard input.")
    private List<String> places = List.of();

    @ArgGroup(validate = false, heading = "%nWhere the facts go:%n")
    private OutputOptions output = new OutputOptions();

    @ArgGroup(validate = false, heading = "%nWhat is known of the pages:%n")
    private PageOptions page = new PageOptions();

    @ArgGroup(validate = false, heading = "%nWhich events are wanted:%n")
    private EventOptions event = new EventOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at once; default: the number of processors. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    ExtractCommand(Streams streams, Interruption interruption) {
        this.streams = streams;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        check();
        ReadOptions options = output.applyTo(event.applyTo(page.applyTo(ReadOptions.standard())));
        Klip klip = Klip.standard();
        ArticleReader reader = read -> klip.read(read, options);
        PageWork work = output.pretty ? PageWork.pretty(reader) : PageWork.lines(reader);
        boolean watched = streams.errIsTerminal() && (output.folder != null || !streams.outIsTerminal());
        try (ArticleSink sink = sink();
                PageSource source = PageSource.open(places, streams.in(), PageSource.DEFAULT_MAX_BYTES)) {
            return new Extraction(work, threads, streams, watched, interruption).run(source, sink);
        }
    }

    private void check() {
        require(threads >= 1, "--threads must be at least 1");
        require(!output.pretty || output.folder == null, "--pretty is for reading: it cannot be used with --output");
        require(page.url == null || places.size() == 1, "--url is the address of one page, but there are several");
    }

    private ArticleSink sink() {
        Path folder = output.folder;
        if (folder == null) {
            return new StreamSink(streams);
        }
        try {
            return new FolderSink(folder);
        } catch (FileAlreadyExistsException e) {
            throw misuse("cannot write into the folder " + folder + ": a file is in the way, " + e.getFile());
        } catch (AccessDeniedException e) {
            throw misuse("cannot write into the folder " + folder + ": it is not allowed to");
        } catch (IOException e) {
            throw misuse("cannot write into the folder " + folder + ": it cannot be made or written");
        }
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw misuse(message);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** Where the facts go. */
    static final class OutputOptions {
        @Option(
                names = {"-o", "--output"},
                paramLabel = "DIR",
                description = "Write DIR/articles.jsonl and DIR/errors.jsonl instead of standard output.")
        private @Nullable Path folder;

        @Option(
                names = "--pretty",
                description = "Indent the JSON for a person; several articles follow one another, as jq reads them.")
        private boolean pretty;

        @Option(
                names = "--explain",
                description = "Add what was cut from each page and why (removed), to check the cleaner by.")
        private boolean explain;

        private ReadOptions applyTo(ReadOptions options) {
            return explain ? options.withExplanation() : options;
        }
    }
}
