package klip.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.Build;
import klip.Klip;
import klip.ReadOptions;
import klip.batch.EarlierRun;
import klip.batch.Interruption;
import klip.batch.OutputFolder;
import klip.batch.OutputFolderException;
import klip.batch.PageReader;
import klip.batch.PageWork;
import klip.batch.RunSettings;
import klip.event.EventRules;
import klip.source.PageSource;
import klip.source.SourceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
            "Files are read whose names end in .html, .htm, .xhtml or .txt, archives in .zip, .tar, .tgz, .warc, .jsonl",
            "or .ndjson; all of them also with .gz."
        })
final class ExtractCommand implements Callable<Integer> {
    private final Streams streams;
    private final Interruption interruption;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "A folder, a file, or - for standard input.")
    private List<String> places = List.of();

    @ArgGroup(validate = false, heading = "%nWhich pages are read:%n")
    private InputOptions input = new InputOptions();

    @ArgGroup(validate = false, heading = "%nWhere the facts go:%n")
    private OutputOptions output = new OutputOptions();

    @ArgGroup(validate = false, heading = "%nWhat is known of the pages:%n")
    private PageOptions page = new PageOptions();

    @ArgGroup(validate = false, heading = "%nWhich events are wanted:%n")
    private EventOptions event = new EventOptions();

    @ArgGroup(validate = false, heading = "%nHow the work is done:%n")
    private WorkOptions workOptions = new WorkOptions();

    ExtractCommand(Streams streams, Interruption interruption) {
        this.streams = streams;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        check();
        SourceOptions sources = input.source(places, output.folder);
        Extraction extraction = new Extraction(streams, workOptions.talk(streams), interruption, sources);
        ReadOptions options = output.applyTo(event.applyTo(page.applyTo(ReadOptions.standard())));
        EventRules rules = event.rules();
        Klip klip = Klip.builder().rules(rules).build();
        PageReader reader = read -> klip.read(read, options);
        PageWork work = output.pretty ? PageWork.pretty(reader) : PageWork.lines(reader);
        try (PageSource source = PageSource.open(sources, streams.in())) {
            return output.folder == null
                    ? extraction.toStream(workOptions.run(work, interruption), source)
                    : intoFolder(
                            output.folder,
                            extraction,
                            work,
                            source,
                            RunSettings.of(sources, options, rules, Build.running()));
        }
    }

    private int intoFolder(Path folder, Extraction extraction, PageWork work, PageSource source, RunSettings settings)
            throws IOException {
        try (OutputFolder opened = opened(folder, settings);
                EarlierRun earlier = output.update ? EarlierRun.find(folder, settings) : null) {
            return extraction.intoFolder(workOptions.run(work.sparedBy(earlier), interruption), source, opened);
        } catch (OutputFolderException e) {
            throw misuse(String.valueOf(e.getMessage()));
        }
    }

    private OutputFolder opened(Path folder, RunSettings settings) throws OutputFolderException {
        try {
            return OutputFolder.open(folder, settings, output.start());
        } catch (FileAlreadyExistsException e) {
            throw misuse("cannot write into the folder " + folder + ": a file is in the way, " + e.getFile());
        } catch (AccessDeniedException e) {
            throw misuse("cannot write into the folder " + folder + ": it is not allowed to");
        } catch (IOException e) {
            throw misuse("cannot write into the folder " + folder + ": " + e.getMessage());
        }
    }

    private void check() {
        require(!places.isEmpty() || !input.isEmpty(), "which pages? Name a folder, a file, or a list with --list");
        String fault = output.fault() == null ? workOptions.fault() : output.fault();
        require(fault == null, String.valueOf(fault));
        require(
                page.url == null || (places.size() == 1 && input.isEmpty()),
                "--url is the address of one page, but there are several");
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw misuse(message);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
