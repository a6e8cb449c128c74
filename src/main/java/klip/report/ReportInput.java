package klip.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import klip.article.Article;
import klip.article.Json;
import klip.source.Problem;

/**
 * What a run of {@code klip extract} left in its folder.
 *
 * @param articles in the order of the file
 * @param problems pages that could not be read, and lines of the folder that are not what they should be
 */
public record ReportInput(List<Article> articles, List<Problem> problems) {
    /** Copies the lists. */
    public ReportInput {
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code articles.jsonl} and, where there is one, {@code errors.jsonl}. A line that is no article of the
     * contract becomes a problem; the others are read all the same.
     *
     * @throws IOException if the files cannot be read
     */
    public static ReportInput read(Path folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Path errors = folder.resolve("errors.jsonl");
        if (Files.exists(errors)) {
            problems.addAll(lines(errors, Problem.class, problems));
        }
        List<Article> articles = lines(folder.resolve("articles.jsonl"), Article.class, problems);
        return new ReportInput(articles, problems);
    }

    private static <T> List<T> lines(Path file, Class<T> type, List<Problem> problems) throws IOException {
        List<T> values = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    values.add(Json.read(line, type));
                } catch (IOException e) {
                    problems.add(unreadable(file.getFileName() + ", line " + number));
                }
            }
        }
        return values;
    }

    private static Problem unreadable(String place) {
        return new Problem("LINE_NOT_READ", place, "it is not one object of the contract", "run klip extract again");
    }
}
