package klip.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import klip.language.Language;

/**
 * What the clause reader knows of a language's words: closed classes, verbs with their forms, and classes of nouns that
 * rules ask for. Read from {@code klip/event/LANGUAGE/}. Immutable.
 */
final class Lexicon {
    private static final Pattern CAMEL = Pattern.compile("(?=[A-Z])");
    private static final Map<Language, Lexicon> LOADED = new EnumMap<>(Language.class);

    private final Language language;
    private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();
    private final Map<String, List<VerbForm>> verbs = new HashMap<>();
    private final Map<String, NounClass> nouns = new HashMap<>();
    private final Map<String, Set<String>> cues = new HashMap<>();

    /** Words of one class: whole words, and endings of compounds. */
    private record NounClass(Set<String> words, List<String> endings) {
        boolean holds(String word) {
            return words.contains(word)
                    || endings.stream().anyMatch(e -> word.length() > e.length() && word.endsWith(e));
        }
    }

    private Lexicon(Language language) {
        this.language = language;
        String folder = "/klip/event/" + language.tag() + "/";
        DataLines.of(folder + "words.txt").forEach(this::readClass);
        DataLines.of(folder + "verbs.txt").forEach(this::readVerb);
        DataLines.of(folder + "heads.txt").forEach(this::readNouns);
        DataLines.of(folder + "cues.txt").forEach(this::readCues);
    }

    /** The lexicon of Danish or English, read on first use. */
    static Lexicon of(Language language) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(language, Lexicon::new);
        }
    }

    Language language() {
        return language;
    }

    boolean is(String word, WordClass wordClass) {
        EnumSet<WordClass> of = classes.get(word);
        return of != null && of.contains(wordClass);
    }

    List<VerbForm> verbs(String word) {
        return verbs.getOrDefault(word, List.of());
    }

    boolean isFormOf(String word, String lemma) {
        return verbs(word).stream().anyMatch(v -> v.lemma().equals(lemma));
    }

    /** Whether a word, in lower case, belongs to a class of {@code heads.txt}. */
    boolean inNounClass(String word, String nounClass) {
        NounClass of = nouns.get(nounClass);
        return of != null && of.holds(word);
    }

    boolean hasNounClass(String nounClass) {
        return nouns.containsKey(nounClass);
    }

    /** Whether a word, or the verb it is a form of, is listed under a kind of cue in {@code cues.txt}. */
    boolean isCue(String word, String kind) {
        Set<String> of = cues.getOrDefault(kind, Set.of());
        return of.contains(word) || verbs(word).stream().anyMatch(v -> of.contains("=" + v.lemma()));
    }

    private static String[] keyAndWords(DataLines.Line line) {
        String[] parts = line.text().split(":", 2);
        if (parts.length != 2) {
            throw line.wrong("a class, a colon and words");
        }
        return parts;
    }

    private void readClass(DataLines.Line line) {
        String[] parts = keyAndWords(line);
        String constant = String.join("_", CAMEL.split(parts[0].strip())).toUpperCase(Locale.ROOT);
        WordClass wordClass = WordClass.valueOf(constant);
        for (String word : parts[1].strip().split("\\s+", 0)) {
            classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(wordClass);
        }
    }

    private void readNouns(DataLines.Line line) {
        String[] parts = keyAndWords(line);
        Set<String> words = new HashSet<>();
        List<String> endings = new ArrayList<>();
        for (String word : parts[1].strip().split("\\s+", 0)) {
            if (word.startsWith("*")) {
                endings.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        nouns.put(parts[0].strip(), new NounClass(words, endings));
    }

    private void readCues(DataLines.Line line) {
        String[] parts = keyAndWords(line);
        cues.put(parts[0].strip(), Set.of(parts[1].strip().split("\\s+", 0)));
    }

    private void readVerb(DataLines.Line line) {
        String[] words = line.text().split("\\s+", 0);
        switch (language) {
            case DANISH -> VerbParadigm.danish(line, words).forEach(this::addVerb);
            case ENGLISH -> VerbParadigm.english(line, words).forEach(this::addVerb);
            case OTHER -> throw line.wrong("a language that Klip reads");
        }
    }

    private void addVerb(String form, VerbForm reading) {
        List<VerbForm> of = verbs.computeIfAbsent(form, f -> new ArrayList<>(2));
        if (!of.contains(reading)) {
            of.add(reading);
        }
    }
}
