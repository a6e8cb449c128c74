package klip.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import klip.name.EntityType;
import klip.name.TokenRange;

/**
 * A sentence with its names marked by hand.
 *
 * @param forms its tokens
 * @param names its names, in order
 */
public record TaggedSentence(List<String> forms, List<TokenRange> names) {
    /** Copies the lists. */
    public TaggedSentence {
        forms = List.copyOf(forms);
        names = List.copyOf(names);
    }

    /**
     * Reads a file of IOB2 tags, one token a line, a blank line after each sentence. Lines have the columns number, token,
     * tag, as Universal NER has them, or token, tag; PER, ORG, LOC and PRODUCT are read, other types count as no name.
     *
     * @throws IOException if the file cannot be read or a line has fewer than two columns
     */
    public static List<TaggedSentence> readAll(Path file) throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<String> forms = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    close(forms, tags, sentences);
                } else if (!line.startsWith("# ")) {
                    readToken(line, forms, tags);
                }
            }
            close(forms, tags, sentences);
        }
        return sentences;
    }

    private static void readToken(String line, List<String> forms, List<String> tags) throws IOException {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2) {
            throw new IOException("not a line of token and tag: " + line);
        }
        boolean numbered = columns.length > 2;
        forms.add(columns[numbered ? 1 : 0]);
        tags.add(columns[numbered ? 2 : 1]);
    }

    private static void close(List<String> forms, List<String> tags, List<TaggedSentence> sentences) {
        if (!forms.isEmpty()) {
            sentences.add(new TaggedSentence(forms, names(tags)));
        }
        forms.clear();
        tags.clear();
    }

    private static List<TokenRange> names(List<String> tags) {
        List<TokenRange> names = new ArrayList<>();
        int at = 0;
        while (at < tags.size()) {
            int first = at++;
            String type = tags.get(first).substring(tags.get(first).indexOf('-') + 1);
            while (at < tags.size() && tags.get(at).equals("I-" + type)) {
                at++;
            }
            switch (type) {
                case "PER" -> names.add(new TokenRange(first, at, EntityType.PERSON));
                case "ORG" -> names.add(new TokenRange(first, at, EntityType.ORGANIZATION));
                case "PRODUCT" -> names.add(new TokenRange(first, at, EntityType.PRODUCT));
                case "LOC" -> names.add(new TokenRange(first, at, EntityType.PLACE));
                default -> at = first + 1;
            }
        }
        return names;
    }
}
