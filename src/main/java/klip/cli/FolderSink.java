package klip.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import klip.article.Json;
import klip.source.Problem;

/**
 * Writes {@code articles.jsonl} and {@code errors.jsonl} into a folder, replacing those of an earlier run.
 *
 * <p>Nothing is buffered: a line that was taken is in the file.
 */
final class FolderSink implements ArticleSink {
    private final OutputStream articles;
    private final OutputStream errors;

    /**
     * Makes the folder and empties the files.
     *
     * @throws IOException if that cannot be done
     */
    FolderSink(Path folder) throws IOException {
        Files.createDirectories(folder);
        this.articles = Files.newOutputStream(folder.resolve("articles.jsonl"));
        this.errors = Files.newOutputStream(folder.resolve("errors.jsonl"));
    }

    @Override
    public void article(String json) throws IOException {
        articles.write(line(json));
    }

    @Override
    public void problem(Problem problem) throws IOException {
        errors.write(line(Json.line(problem)));
    }

    @Override
    public void close() throws IOException {
        articles.close();
        errors.close();
    }

    private static byte[] line(String json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
