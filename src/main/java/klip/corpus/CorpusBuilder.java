package klip.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import klip.article.Article;
import klip.article.Json;

/**
 * Makes the corpus from its source files: a page and a gold file for each, and the table of counts in its README.
 *
 * <p>The same sources give the same bytes. A corpus folder holds {@code source/LANGUAGE/NAME.txt} and
 * {@code templates/NAME.html}; {@code articles/} and {@code gold/} are wholly made from them. Thread-safe, but two builds
 * of one folder at once are not.
 */
public final class CorpusBuilder {
    private static final String README = "README.md";
    private static final List<String> MADE = List.of("articles", "gold");

    private CorpusBuilder() {}

    /**
     * Writes what is out of date and deletes what no source makes any more.
     *
     * @return the files that were written or deleted, relative to the folder, in order
     * @throws SourceException if sources or templates are faulty; nothing is written then
     * @throws IOException if a file cannot be read or written
     */
    public static List<Path> build(Path corpus) throws IOException, SourceException {
        Map<Path, String> wanted = wanted(corpus);
        List<Path> stale = stale(corpus, wanted);
        for (Path file : stale) {
            Path target = corpus.resolve(file);
            String content = wanted.get(file);
            if (content == null) {
                Files.delete(target);
            } else {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.writeString(target, content, StandardCharsets.UTF_8);
            }
        }
        return stale;
    }

    /**
     * The files that a build would write or delete, relative to the folder, in order; empty for an up-to-date corpus.
     *
     * @throws SourceException if sources or templates are faulty
     * @throws IOException if a file cannot be read
     */
    public static List<Path> check(Path corpus) throws IOException, SourceException {
        return stale(corpus, wanted(corpus));
    }

    /**
     * The gold that the annotations of a folder make, without writing it.
     *
     * @param folder {@code source}, or {@code second} for the articles that were annotated again by somebody else
     * @throws SourceException if sources or templates are faulty
     * @throws IOException if a file cannot be read
     */
    public static List<Article> gold(Path corpus, String folder) throws IOException, SourceException {
        Templates templates = new Templates(corpus.resolve("templates"));
        List<Article> gold = new ArrayList<>();
        for (SourceArticle article : CorpusFolder.read(corpus, folder)) {
            gold.add(GoldBuilder.build(article, PageWriter.render(article, templates.of(article))));
        }
        return gold;
    }

    private static Map<Path, String> wanted(Path corpus) throws IOException, SourceException {
        List<SourceArticle> articles = CorpusFolder.read(corpus);
        Templates templates = new Templates(corpus.resolve("templates"));
        Map<Path, String> wanted = new TreeMap<>();
        for (SourceArticle article : articles) {
            RenderedPage page = PageWriter.render(article, templates.of(article));
            wanted.put(Path.of("articles", article.name() + ".html"), page.html());
            String gold = Json.pretty(GoldBuilder.build(article, page)) + "\n";
            wanted.put(Path.of("gold", article.name() + ".json"), gold);
        }
        Path readme = corpus.resolve(README);
        if (Files.exists(readme)) {
            String text = Files.readString(readme, StandardCharsets.UTF_8);
            wanted.put(Path.of(README), CorpusCounts.update(text, articles));
        }
        return wanted;
    }

    private static List<Path> stale(Path corpus, Map<Path, String> wanted) throws IOException {
        Map<Path, String> there = new TreeMap<>();
        for (String folder : MADE) {
            for (Path file : CorpusFolder.files(corpus.resolve(folder), "")) {
                there.put(corpus.relativize(file), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        if (wanted.containsKey(Path.of(README))) {
            there.put(Path.of(README), Files.readString(corpus.resolve(README), StandardCharsets.UTF_8));
        }
        List<Path> stale = new ArrayList<>();
        wanted.forEach((file, content) -> {
            if (!content.equals(there.remove(file))) {
                stale.add(file);
            }
        });
        stale.addAll(there.keySet());
        stale.sort(null);
        return stale;
    }
}
