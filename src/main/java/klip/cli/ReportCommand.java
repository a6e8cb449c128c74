package klip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.article.Article;
import klip.evaluate.GoldFolder;
import klip.report.CutPages;
import klip.report.Report;
import klip.report.ReportInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip report}: a site to look at what a run found. */
@Command(
        name = "report",
        description = "Make a site of what klip extract found: articles, events, entities, network.",
        footer = {"", "Open DIR/index.html in a browser. Exit status: 0 done, 1 not written, 2 usage."})
final class ReportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OUT", description = "The folder that klip extract -o wrote.")
    private @Nullable Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder of the site; it is made if it is not there.")
    private @Nullable Path output;

    @Option(names = "--gold", paramLabel = "FOLDER", description = "Mark misses and false finds against gold files.")
    private @Nullable Path gold;

    @Option(
            names = "--pages",
            paramLabel = "FOLDER",
            description = "The folder that was read, to show what was cut from its pages (klip extract --explain).")
    private @Nullable Path pages;

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(input);
        if (!Files.isRegularFile(folder.resolve("articles.jsonl"))) {
            throw misused("there is no articles.jsonl in " + folder);
        }
        Path site = Objects.requireNonNull(output);
        ReportInput run = ReportInput.read(folder);
        try (CutPages cut = pages == null ? CutPages.none() : CutPages.of(pages)) {
            new Report(run, goldArticles()).write(site, cut);
        }
        streams.say(run.articles().size() + " articles; open " + site.resolve("index.html"));
        return ExitCode.DONE;
    }

    private List<Article> goldArticles() throws IOException {
        if (gold == null) {
            return List.of();
        }
        if (!Files.isDirectory(gold)) {
            throw misused("there is no folder " + gold);
        }
        return GoldFolder.read(gold).articles();
    }

    private ParameterException misused(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
