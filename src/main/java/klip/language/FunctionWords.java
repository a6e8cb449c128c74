package klip.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts the function words of each candidate, which settle most texts without a model.
 *
 * <p>Immutable.
 */
final class FunctionWords {
    private static final String LIST = "function-words.txt";
    private static final int LONGEST = 12;

    private final Map<String, Set<Candidate>> candidates;

    private FunctionWords(Map<String, Set<Candidate>> candidates) {
        this.candidates = candidates;
    }

    static FunctionWords load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks klip/language/" + LIST);
            }
            return new FunctionWords(read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<Candidate>> read(BufferedReader lines) throws IOException {
        Map<String, Set<Candidate>> words = new HashMap<>();
        Candidate section = Candidate.ANY_OTHER;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = ofTag(line.substring(1, line.indexOf(']')));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String word : line.strip().split(" +", -1)) {
                    words.computeIfAbsent(word, key -> EnumSet.noneOf(Candidate.class))
                            .add(section);
                }
            }
        }
        return words;
    }

    private static Candidate ofTag(String tag) {
        for (Candidate candidate : Candidate.values()) {
            if (candidate.tag().equals(tag)) {
                return candidate;
            }
        }
        throw new IllegalStateException(LIST + " has a section of no candidate: " + tag);
    }

    /** The votes of a text's words. */
    Votes votes(String text) {
        Votes votes = new Votes();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isLetter(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                votes.add(candidates(text, start, i));
                start = -1;
            }
        }
        return votes;
    }

    private Set<Candidate> candidates(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Set.of();
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return candidates.getOrDefault(word, Set.of());
    }

    private static boolean isLetter(char unit) {
        return Character.isLetter(unit) || unit == '\'' || unit == '\u2019';
    }
}
