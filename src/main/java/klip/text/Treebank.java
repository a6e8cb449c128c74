package klip.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import klip.page.Span;

/**
 * Sentences of a treebank with their spacing.
 *
 * @param sentences in the order of the file
 */
public record Treebank(List<Sample> sentences) {
    private static final String TEXT = "# text = ";

    /** Copies the list. */
    public Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param text the sentence as printed
     * @param tokens where its tokens stand in it, in order
     */
    public record Sample(String text, List<Span> tokens) {
        /** Copies the list. */
        public Sample {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * Reads CoNLL-like lines (index, token, anything), each sentence preceded by a line {@code # text = …} that gives
     * the spacing.
     *
     * @throws IOException if the file cannot be read, or a token is not found in the text; the message names the line
     */
    public static Treebank read(Path conll) throws IOException {
        List<Sample> sentences = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(conll, StandardCharsets.UTF_8)) {
            String text = "";
            List<Span> tokens = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith(TEXT)) {
                    addTo(sentences, text, tokens);
                    text = line.substring(TEXT.length());
                    tokens = new ArrayList<>();
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    tokens.add(align(line.split("\t", 3)[1], text, tokens, conll + ":" + number));
                }
            }
            addTo(sentences, text, tokens);
        }
        return new Treebank(sentences);
    }

    private static void addTo(List<Sample> sentences, String text, List<Span> tokens) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sample(text, tokens));
        }
    }

    private static Span align(String word, String text, List<Span> before, String place) throws IOException {
        int from = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        int start = text.indexOf(word, from);
        if (start < 0 || !text.substring(from, start).isBlank()) {
            throw new IOException(place + ": \"" + word + "\" does not follow in the sentence's # text line");
        }
        return new Span(start, start + word.length());
    }
}
