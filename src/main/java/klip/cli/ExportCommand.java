package klip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import klip.export.ArticleExport;
import klip.export.ArticleLines;
import klip.export.BratExport;
import klip.export.ConllExport;
import klip.export.CsvExport;
import klip.export.JsonLdExport;
import klip.export.SqliteExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klip export}: articles for other tools. */
@Command(
        name = "export",
        description = "Write the articles of a run as tables, a database, annotations or linked data.")
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "The folder of a run, or a file of articles, one a line.")
    private @Nullable Path place;

    @ArgGroup(exclusive = true, multiplicity = "1", heading = "%nThe form (one of these):%n")
    private Form form = new Form();

    @Option(names = "--fold", description = "Of articles with the same text, take only the first.")
    private boolean fold;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ArticleLines articles = ArticleLines.of(Objects.requireNonNull(place));
        if (!Files.isRegularFile(articles.file())) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "there are no articles in " + articles.file());
        }
        try (ArticleExport export = form.open()) {
            long given = articles.exportTo(export, fold);
            streams.say(given + " articles exported");
        }
        return ExitCode.DONE;
    }

    /** What is made, and where. */
    static final class Form {
        @Option(names = "--csv", paramLabel = "DIR", description = "Six CSV files: articles, entities, mentions …")
        private @Nullable Path csv;

        @Option(names = "--sqlite", paramLabel = "FILE", description = "An SQLite database with full-text search.")
        private @Nullable Path sqlite;

        @Option(names = "--brat", paramLabel = "DIR", description = "Standoff annotation files for brat.")
        private @Nullable Path brat;

        @Option(names = "--conll", paramLabel = "FILE", description = "Tokens with their names in IOB2.")
        private @Nullable Path conll;

        @Option(names = "--json-ld", paramLabel = "FILE", description = "JSON-LD, one object a line, and its context.")
        private @Nullable Path jsonLd;

        private ArticleExport open() throws IOException {
            if (csv != null) {
                return new CsvExport(csv);
            }
            if (sqlite != null) {
                return new SqliteExport(sqlite);
            }
            if (brat != null) {
                return new BratExport(brat);
            }
            return conll == null ? new JsonLdExport(Objects.requireNonNull(jsonLd)) : new ConllExport(conll);
        }
    }
}
