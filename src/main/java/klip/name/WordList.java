package klip.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Words of one meaning, from a file of one a line; a line {@code *ending} stands for every longer word that ends so, a line
 * with {@code #} is a comment. Immutable, thread-safe.
 */
final class WordList {
    private final Set<String> words = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final int longestEnding;

    private WordList(List<String> lines) {
        int longest = 0;
        for (String line : lines) {
            if (line.startsWith("*")) {
                endings.add(line.substring(1));
                longest = Math.max(longest, line.length() - 1);
            } else {
                words.add(line);
            }
        }
        this.longestEnding = longest;
    }

    /** The lines of a resource of this package that are no comments. */
    static List<String> lines(String resource) {
        InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of a resource of this package. */
    static WordList read(String resource) {
        return new WordList(lines(resource));
    }

    /** A list of the given lines. */
    static WordList of(List<String> lines) {
        return new WordList(lines);
    }

    /** Whether the word is in the list, as it stands. */
    boolean contains(String word) {
        return words.contains(word) || endsAsListed(word);
    }

    /** Whether the word is longer than one of the list's endings and ends so. */
    boolean endsAsListed(String word) {
        for (int start = Math.max(1, word.length() - longestEnding); start < word.length(); start++) {
            if (endings.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }
}
