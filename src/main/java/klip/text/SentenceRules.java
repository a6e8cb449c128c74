package klip.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import klip.language.Language;

/**
 * What is certain about the full stops of one language, read from {@code sentence-rules-LANGUAGE.txt}.
 *
 * <p>Immutable.
 */
final class SentenceRules {
    private static final int LONGEST_ABBREVIATION = 20;

    private final Language language;
    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Set<String> starters;
    private final Set<String> ordinalNouns;

    private SentenceRules(Language language, Map<String, Set<String>> sections) {
        this.language = language;
        for (Abbreviation kind : Abbreviation.values()) {
            sections.getOrDefault(kind.name().toLowerCase(Locale.ROOT), Set.of())
                    .forEach(word -> abbreviations.put(word, kind));
        }
        this.starters = sections.getOrDefault("starter", Set.of());
        this.ordinalNouns = sections.getOrDefault("ordinal", Set.of());
    }

    static SentenceRules load(Language language) {
        String name = "sentence-rules-" + language.tag() + ".txt";
        try (InputStream in = SentenceRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks klip/text/" + name);
            }
            return new SentenceRules(
                    language, sections(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> sections(BufferedReader lines) throws IOException {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> section = new HashSet<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                section.addAll(List.of(line.strip().split(" +")));
            }
        }
        return sections;
    }

    Language language() {
        return language;
    }

    /**
     * What the full stop of a word means.
     *
     * @param word with its full stop, without the punctuation around it
     */
    Abbreviation abbreviation(String word) {
        if (word.length() > LONGEST_ABBREVIATION) {
            return Abbreviation.NONE;
        }
        if (isInitial(word)) {
            return Abbreviation.INITIALS;
        }
        Abbreviation known = abbreviations.get(lastPart(word).toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        if (word.indexOf(".-") > 0) {
            return Abbreviation.INSIDE;
        }
        return isDotted(word) ? dotted(word) : Abbreviation.NONE;
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0));
    }

    /** Behind the last hyphen: the abbreviation in {@code D-Calif.} */
    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static Abbreviation dotted(String word) {
        return Character.isUpperCase(word.charAt(0)) ? Abbreviation.INITIALS : Abbreviation.UNIT;
    }

    /** Whether a capitalised word opens sentences and names nothing. */
    boolean isStarter(String word) {
        return starters.contains(word);
    }

    /** Whether a capitalised word goes on from an ordinal before it. */
    boolean isOrdinalNoun(String word) {
        return ordinalNouns.contains(word);
    }

    /** Letters that each have a full stop, two at the least ({@code A.P.}). */
    private static boolean isDotted(String word) {
        boolean letterNext = true;
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            if (letterNext ? !Character.isLetter(unit) : unit != '.') {
                return false;
            }
            letterNext = !letterNext;
        }
        return letterNext && word.length() > 2;
    }
}
