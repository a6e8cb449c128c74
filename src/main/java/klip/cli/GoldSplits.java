package klip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import klip.article.Article;
import klip.corpus.CorpusFolder;
import klip.corpus.SourceArticle;
import klip.corpus.SourceException;
import klip.evaluate.GoldFolder;

/** The gold of some splits of a corpus. */
final class GoldSplits {
    private GoldSplits() {}

    /**
     * Reads the gold articles that are for this.
     *
     * @throws IOException if the corpus cannot be read, or its sources have faults
     */
    static List<Article> read(Path corpus, List<SourceArticle.Split> splits) throws IOException {
        Set<String> names = names(corpus, splits);
        return GoldFolder.read(corpus.resolve("gold")).articles().stream()
                .filter(article ->
                        names.contains(withoutEnding(article.article().source())))
                .toList();
    }

    private static Set<String> names(Path corpus, List<SourceArticle.Split> splits) throws IOException {
        try {
            return CorpusFolder.read(corpus).stream()
                    .filter(article -> splits.contains(article.header().split()))
                    .map(SourceArticle::name)
                    .collect(Collectors.toSet());
        } catch (SourceException e) {
            throw new IOException("the sources of " + corpus + " have faults; 'klip corpus check' names them", e);
        }
    }

    private static String withoutEnding(String source) {
        int dot = source.lastIndexOf('.');
        return dot < 0 ? source : source.substring(0, dot);
    }
}
