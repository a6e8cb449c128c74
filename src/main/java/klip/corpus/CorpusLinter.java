package klip.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for slips in annotations that are well-formed: names left out or annotated in two ways, values that do not follow
 * from their words, events that lack something. A warning may be wrong; none is no proof. Thread-safe.
 */
public final class CorpusLinter {
    private static final List<Lint> LINTS =
            List.of(new NameLint(), new CapitalLint(), new EntityLint(), new DateLint(), new EventLint());

    private CorpusLinter() {}

    /**
     * The warnings for every source file of a corpus, by file and line.
     *
     * @throws SourceException if a file is not of the form, so that it cannot be looked at
     * @throws IOException if a file cannot be read
     */
    public static List<LintWarning> lint(Path corpus) throws IOException, SourceException {
        return CorpusFolder.read(corpus).stream()
                .flatMap(article -> lint(article).stream())
                .toList();
    }

    /** The warnings for one article, by line. */
    public static List<LintWarning> lint(SourceArticle article) {
        return LINTS.stream()
                .flatMap(lint -> lint.check(article).stream())
                .sorted(Comparator.comparingInt(LintWarning::line))
                .toList();
    }
}
