package klip.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import klip.Klip;
import klip.article.Article;
import klip.evaluate.TextLines;
import klip.source.PageException;

/** Plain sentences of all sorts, read as short texts. */
final class OrdinaryText {
    /** How many lines of a file are read, spread over all of it: no source is to outweigh the articles. */
    private static final int MOST_LINES = 400;

    /** How many lines make a text, about as many as a short article has sentences. */
    private static final int TEXT_LINES = 10;

    private OrdinaryText() {}

    /**
     * The texts of a folder, with the names and dates found in them.
     *
     * @param folder text files, plain or gzipped, a sentence a line
     * @throws IOException if a file cannot be read
     */
    static List<Article> read(Path folder) throws IOException {
        Klip klip = Klip.standard();
        List<Article> texts = new ArrayList<>();
        for (Path file : UnlabelledText.files(folder)) {
            List<List<String>> blocks = blocks(file);
            int step = Math.max(1, blocks.size() * TEXT_LINES / MOST_LINES);
            for (int i = 0; i < blocks.size(); i += step) {
                texts.add(read(klip, file, String.join(" ", blocks.get(i))));
            }
        }
        return texts;
    }

    private static Article read(Klip klip, Path file, String text) throws IOException {
        try {
            return klip.text(text);
        } catch (PageException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<List<String>> blocks(Path file) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        try (BufferedReader lines = TextLines.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (blocks.isEmpty() || blocks.get(blocks.size() - 1).size() == TEXT_LINES) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(line);
            }
        }
        return blocks;
    }
}
