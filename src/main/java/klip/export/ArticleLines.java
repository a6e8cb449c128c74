package klip.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import klip.article.Article;
import klip.article.Json;
import klip.batch.OutputFolder;

/**
 * The articles that a run wrote.
 *
 * @param file one article a line
 */
public record ArticleLines(Path file) {
    /** Those of a file, or of a folder of output. */
    public static ArticleLines of(Path place) {
        return new ArticleLines(Files.isDirectory(place) ? place.resolve(OutputFolder.ARTICLES) : place);
    }

    /**
     * Gives all articles to an export, and finishes it.
     *
     * @param folded whether of articles with the same text only the first is given
     * @return how many were given
     * @throws IOException if a line is no article, and says which, or the export cannot be written
     */
    public long exportTo(ArticleExport export, boolean folded) throws IOException {
        Set<String> texts = new HashSet<>();
        long given = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Article article = article(line, number++);
                if (!folded || texts.add(article.article().textSha256())) {
                    export.add(article);
                    given++;
                }
            }
        }
        export.finish();
        return given;
    }

    private Article article(String line, long number) throws IOException {
        try {
            return Json.read(line, Article.class);
        } catch (IOException e) {
            throw new IOException(file + ", line " + number + " is no article of this version: " + e.getMessage(), e);
        }
    }
}
