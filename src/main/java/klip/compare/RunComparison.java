package klip.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import klip.article.Article;
import klip.article.Json;

/**
 * What changed from one file of articles to another.
 *
 * @param changes by article, in the order of their names
 */
public record RunComparison(List<Change> changes) {
    /** Copies the list. */
    public RunComparison {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two files of articles, one a line.
     *
     * @throws IOException if one cannot be read
     */
    public static RunComparison of(Path before, Path after) throws IOException {
        Map<String, Article> old = articles(before);
        Map<String, Article> now = articles(after);
        TreeSet<String> sources = new TreeSet<>(old.keySet());
        sources.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String source : sources) {
            Article first = old.get(source);
            Article second = now.get(source);
            if (first == null) {
                changes.add(new Change(source, Change.Kind.NEW, "article", null, source));
            } else if (second == null) {
                changes.add(new Change(source, Change.Kind.LOST, "article", source, null));
            } else {
                changes.addAll(ArticleChanges.between(first, second));
            }
        }
        return new RunComparison(changes);
    }

    /** The differences for a person, each article's under its name. */
    public String text() {
        StringBuilder text = new StringBuilder();
        String source = "";
        for (Change change : changes) {
            if (!change.source().equals(source)) {
                source = change.source();
                text.append(source).append('\n');
            }
            text.append("  ").append(change.line()).append('\n');
        }
        return text.toString();
    }

    /** The differences as JSON, one a line. */
    public String json() {
        StringBuilder lines = new StringBuilder();
        changes.forEach(change -> lines.append(Json.line(change)).append('\n'));
        return lines.toString();
    }

    private static Map<String, Article> articles(Path file) throws IOException {
        Map<String, Article> articles = new TreeMap<>();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Article article = Json.read(line, Article.class);
                articles.put(article.article().source(), article);
            }
        }
        return articles;
    }
}
