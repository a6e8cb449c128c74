package klip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.article.Article;
import klip.corpus.SourceArticle;
import klip.evaluate.ErrorReport;
import klip.evaluate.Evaluation;
import klip.evaluate.Evaluator;
import klip.evaluate.GoldFolder;
import klip.evaluate.GoldTextReader;
import klip.event.EventFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip evaluate events}: how good the events are where the text, and if asked the names, are given. */
@Command(name = "events", description = "Compare the events with gold, on the gold's own text.")
final class EvaluateEventsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A corpus, or a folder of gold files.")
    private @Nullable Path folder;

    @Option(names = "--gold-names", description = "Take the names from the gold instead of finding them.")
    private boolean goldNames;

    @Option(
            names = "--split",
            paramLabel = "SPLIT",
            split = ",",
            description = "Only the articles of a corpus that are for this: train, dev, test.")
    private List<SourceArticle.Split> splits = List.of();

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(
            names = "--errors",
            description = "Print every miss and false find in its sentence, by type, role and cause.")
    private boolean errors;

    EvaluateEventsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Article> gold = gold(Objects.requireNonNull(folder));
        GoldTextReader reader = new GoldTextReader(new EventFinder(), goldNames);
        List<Article> predicted = gold.stream().map(reader::read).toList();
        Evaluation evaluation = Evaluator.evaluate(
                gold.stream().map(EvaluateEventsCommand::ofText).toList(), predicted);
        streams.write(json ? evaluation.json() : evaluation.table());
        if (errors) {
            ErrorReport report = ErrorReport.of(gold, predicted);
            streams.write("\n" + report.summary() + "\n" + report.text());
        }
        return ExitCode.DONE;
    }

    // No page is read here, so what a page says of its article is neither right nor wrong.
    private static Article ofText(Article gold) {
        Article.Info said = gold.article();
        Article.Info text = new Article.Info(
                said.id(),
                said.source(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                said.language(),
                said.languageConfidence(),
                said.text(),
                said.textSha256(),
                null);
        return new Article(
                gold.schemaVersion(),
                gold.producer(),
                text,
                gold.segments(),
                gold.sentences(),
                gold.entities(),
                gold.dates(),
                gold.events(),
                gold.warnings(),
                gold.removed());
    }

    private List<Article> gold(Path place) throws IOException {
        Path files = Files.isDirectory(place.resolve("gold")) ? place.resolve("gold") : place;
        if (!Files.isDirectory(files)) {
            throw misused("there is no folder " + files);
        }
        return splits.isEmpty() ? GoldFolder.read(files).articles() : GoldSplits.read(place, splits);
    }

    private ParameterException misused(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
