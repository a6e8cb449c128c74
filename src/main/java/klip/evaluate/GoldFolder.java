package klip.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import klip.article.Article;
import klip.article.Json;
import klip.article.Sha256;

/**
 * A folder of gold files, one article of the contract's shape a {@code .json} file, folders within it included.
 *
 * @param articles the articles, ordered by path
 * @param sha256 a checksum over the names and bytes of the files, so that a silent change of the gold shows
 */
public record GoldFolder(List<Article> articles, String sha256) {
    private static final String ENDING = ".json";

    /** Copies the list. */
    public GoldFolder {
        articles = List.copyOf(articles);
    }

    /**
     * Reads a folder.
     *
     * @throws IOException if a file cannot be read or is not of that shape; the message names the file
     */
    public static GoldFolder read(Path folder) throws IOException {
        List<byte[]> namesAndBytes = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            namesAndBytes.add((name(folder, file) + '\0').getBytes(StandardCharsets.UTF_8));
            namesAndBytes.add(bytes);
            articles.add(article(file, bytes));
        }
        return new GoldFolder(articles, Sha256.of(namesAndBytes.toArray(byte[][]::new)));
    }

    private static Article article(Path file, byte[] bytes) throws IOException {
        try {
            return Json.read(new String(bytes, StandardCharsets.UTF_8), Article.class);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
