package klip.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import klip.event.Chunk.Kind;
import klip.language.Language;

/**
 * Finds the words of a sentence that trigger frames of one language, by lemma for verbs and by form for the rest.
 *
 * <p>A particle may stand apart from its verb, as Danish and English both allow ({@code siger sin stilling op}). Of two
 * triggers with the same head the one with more words wins ({@code trækker sig ud} over {@code trækker sig}).
 * Immutable; time is linear in the sentence.
 */
final class TriggerFinder {
    /** How far a particle may stand from its verb, in tokens. */
    private static final int GAP = 9;

    private final Map<String, List<Entry>> byLemma = new HashMap<>();
    private final Map<String, List<Entry>> byForm = new HashMap<>();
    private final List<Entry> byEnding = new ArrayList<>();

    private record Entry(EventType type, Frame frame, List<String> words) {}

    TriggerFinder(List<EventType> types, Language language) {
        for (EventType type : types) {
            for (Frame frame : type.frames()) {
                if (frame.language() == language) {
                    frame.triggers().forEach(words -> index(new Entry(type, frame, words)));
                }
            }
        }
    }

    private void index(Entry entry) {
        String first = entry.words().get(0);
        if (entry.frame().verb()) {
            byLemma.computeIfAbsent(first, w -> new ArrayList<>()).add(entry);
        } else if (first.startsWith("*")) {
            byEnding.add(entry);
        } else {
            byForm.computeIfAbsent(first, w -> new ArrayList<>()).add(entry);
        }
    }

    /** The matches, by head; of those of one head, the longest that are not loose, and of loose ones the longest of each type. */
    List<TriggerMatch> find(ParsedSentence sentence) {
        List<TriggerMatch> found = new ArrayList<>();
        SentenceView view = sentence.view();
        for (int token = 0; token < view.size(); token++) {
            found.addAll(longest(at(sentence, token)));
        }
        return found;
    }

    private static List<TriggerMatch> longest(List<TriggerMatch> matches) {
        int firm = most(matches.stream().filter(m -> !m.loose()));
        return matches.stream()
                .filter(m -> m.words() == (m.loose() ? most(matches, m.type()) : firm))
                .toList();
    }

    private static int most(List<TriggerMatch> matches, EventType type) {
        return most(matches.stream().filter(m -> m.type().sameAs(type)));
    }

    private static int most(Stream<TriggerMatch> matches) {
        return matches.mapToInt(TriggerMatch::words).max().orElse(0);
    }

    private List<TriggerMatch> at(ParsedSentence sentence, int token) {
        SentenceView view = sentence.view();
        List<TriggerMatch> matches = new ArrayList<>();
        if (view.nameAt(token) != null) {
            return matches;
        }
        Chunk chunk = sentence.chunk(sentence.chunkAt(token));
        if (chunk.kind() == Kind.VERB) {
            view.lexicon().verbs(view.lower(token)).stream()
                    .map(VerbForm::lemma)
                    .distinct()
                    .forEach(lemma -> byLemma.getOrDefault(lemma, List.of())
                            .forEach(
                                    e -> verb(sentence, token, e).ifPresent(end -> add(matches, view, e, token, end))));
        }
        String word = view.lower(token);
        byForm.getOrDefault(word, List.of())
                .forEach(e -> noun(view, token, e).ifPresent(end -> add(matches, view, e, token, end)));
        for (Entry entry : byEnding) {
            String ending = entry.words().get(0).substring(1);
            if (word.length() > ending.length() && word.endsWith(ending)) {
                noun(view, token, entry).ifPresent(end -> add(matches, view, entry, token, end));
            }
        }
        return matches;
    }

    private static void add(List<TriggerMatch> matches, SentenceView view, Entry entry, int token, int end) {
        Frame frame = entry.frame();
        for (int i = end; i < view.size() && i < end + 2; i++) {
            if (frame.unless().contains(view.lower(i))) {
                return;
            }
        }
        if (!frame.unless().contains(view.lower(token - 1))) {
            matches.add(new TriggerMatch(frame, entry.type(), token, token, end, entry.words()));
        }
    }

    private static OptionalInt noun(SentenceView view, int token, Entry entry) {
        for (int i = 1; i < entry.words().size(); i++) {
            if (!view.lower(token + i).equals(entry.words().get(i))) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(token + entry.words().size());
    }

    /** The end of the trigger: behind the verb, or behind its last particle if the particles follow in its clause. */
    private static OptionalInt verb(ParsedSentence sentence, int token, Entry entry) {
        List<String> particles = entry.words().subList(1, entry.words().size());
        if (particles.isEmpty()) {
            return OptionalInt.of(token + 1);
        }
        SentenceView view = sentence.view();
        Clause clause = sentence.clauses().get(sentence.clauseAt(sentence.chunkAt(token)));
        int clauseEnd = sentence.chunk(clause.end() - 1).end();
        for (int i = token + 1; i < clauseEnd && i <= token + GAP; i++) {
            if (matches(view, i, particles)) {
                return OptionalInt.of(i + particles.size());
            }
            Kind between = sentence.chunk(sentence.chunkAt(i)).kind();
            if (between == Kind.PREPOSITION || between == Kind.INFINITIVE_MARKER || between == Kind.VERB) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean matches(SentenceView view, int token, List<String> particles) {
        for (int i = 0; i < particles.size(); i++) {
            if (!List.of(particles.get(i).split("\\|", 0)).contains(view.lower(token + i))) {
                return false;
            }
        }
        return true;
    }
}
