package klip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.Klip;
import klip.ReadOptions;
import klip.article.Article;
import klip.batch.BatchRun;
import klip.batch.Interruption;
import klip.batch.PageWork;
import klip.evaluate.ErrorReport;
import klip.evaluate.Evaluation;
import klip.evaluate.Evaluator;
import klip.evaluate.FloorCheck;
import klip.evaluate.Floors;
import klip.evaluate.GoldFolder;
import klip.evaluate.LoweredFloorException;
import klip.source.PageSource;
import klip.source.SourceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip evaluate}: how good the facts are. */
@Command(
        name = "evaluate",
        description = "Compare the facts with gold: precision, recall and F1 of every stage.",
        footer = {"", "Exit status: 0 done, 1 below a floor, 2 usage."})
final class EvaluateCommand implements Callable<Integer> {
    private final Streams streams;
    private final Interruption interruption;

    @Spec
    private @Nullable CommandSpec spec;

    // Not required, for the command under this one has a folder of its own.
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A corpus, with articles/ and gold/; or gold files alone, whose texts are then read.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(
            names = "--errors",
            description = "Print every miss and false find in its sentence, by type, role and cause.")
    private boolean errors;

    @Option(names = "--floors", description = "Fail if a figure fell below its floor in DIR/floors.json.")
    private boolean floors;

    @Option(names = "--update-floors", description = "Raise the floors to the figures.")
    private boolean updateFloors;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why floors may be lowered; kept beside them.")
    private @Nullable String reason;

    EvaluateCommand(Streams streams, Interruption interruption) {
        this.streams = streams;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        Path corpus = folder;
        if (corpus == null) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "which folder?");
        }
        boolean hasPages = Files.isDirectory(corpus.resolve("articles"));
        GoldFolder gold = gold(hasPages ? corpus.resolve("gold") : corpus);
        List<Article> predicted = hasPages ? fromPages(corpus.resolve("articles")) : fromTexts(gold.articles());
        if (interruption.isStopped()) {
            return ExitCode.INTERRUPTED;
        }
        Evaluation evaluation = Evaluator.evaluate(gold.articles(), predicted);
        streams.write(json ? evaluation.json() : evaluation.table());
        if (errors) {
            ErrorReport report = ErrorReport.of(gold.articles(), predicted);
            streams.write("\n" + report.summary() + "\n" + report.text());
        }
        return compareWithFloors(corpus.resolve("floors.json"), evaluation, gold.sha256());
    }

    private GoldFolder gold(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            throw misuse("there is no folder " + place);
        }
        GoldFolder gold = GoldFolder.read(place);
        if (gold.articles().isEmpty()) {
            throw misuse("there are no gold files (.json) in " + place);
        }
        return gold;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private List<Article> fromPages(Path pages) throws IOException {
        SourceOptions sources = SourceOptions.of(List.of(pages.toString()));
        try (PageSource source = PageSource.open(sources, streams.in())) {
            return predicted(source, sources, Map.of());
        }
    }

    private List<Article> fromTexts(List<Article> gold) throws IOException {
        Map<String, LocalDate> published = new HashMap<>();
        for (Article article : gold) {
            String date = article.article().datePublished();
            if (date != null) {
                published.put(article.article().source(), LocalDate.parse(date.substring(0, 10)));
            }
        }
        return predicted(new GoldTexts(gold), SourceOptions.of(List.of()), published);
    }

    private List<Article> predicted(PageSource source, SourceOptions sources, Map<String, LocalDate> published)
            throws IOException {
        Klip klip = Klip.standard();
        PageWork work = PageWork.lines(
                page -> klip.read(page, ReadOptions.standard().withPublished(published.get(page.source()))));
        Talk talk = Talk.text(streams);
        CollectingSink sink = new CollectingSink(talk);
        int threads = Runtime.getRuntime().availableProcessors();
        new Extraction(streams, talk, interruption, sources)
                .toSink(new BatchRun(work, threads, BatchRun.PAGE_TIMEOUT, interruption), source, sink);
        return sink.articles();
    }

    private int compareWithFloors(Path file, Evaluation evaluation, String goldSha256) throws IOException {
        Floors current = Files.exists(file) ? Floors.read(file) : Floors.none();
        if (updateFloors) {
            return update(current, file, evaluation, goldSha256);
        }
        if (!floors) {
            return ExitCode.DONE;
        }
        FloorCheck check = current.check(evaluation, goldSha256);
        streams.write(check.passes() ? "" : "\n" + check.table());
        return check.passes() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private int update(Floors current, Path file, Evaluation evaluation, String goldSha256) throws IOException {
        try {
            current.update(evaluation, goldSha256, reason).write(file);
            return ExitCode.DONE;
        } catch (LoweredFloorException e) {
            streams.write("\n" + e.check().table());
            streams.say("floors are lowered only with --reason");
            return ExitCode.SOME_FAILED;
        }
    }
}
