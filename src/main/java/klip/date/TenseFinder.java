package klip.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tense around a phrase from the nearest verb, by a list of auxiliaries, verbs and endings of the language. A
 * comma or conjunction counts as distance, so that a verb of the phrase's own clause goes before one of the next.
 */
final class TenseFinder {
    private static final int REACH = 25;
    private static final int COST_OF_BREAK = 8;
    private static final int LONGEST_ENDING = 4;

    private final Map<String, Tense> words = new HashMap<>();
    private final Map<String, Map<String, Tense>> pairs = new HashMap<>();
    private final Map<String, Tense> endings = new HashMap<>();
    private final Map<String, Tense> prepositions = new HashMap<>();
    private final Set<String> breaks = new HashSet<>();
    private final Set<String> walls = new HashSet<>();
    private final Set<String> infinitives = new HashSet<>();

    /**
     * @param lines {@code past}, {@code said}, {@code future} or {@code neither} and then verbs, {@code -ed} for an
     *     ending, {@code is_to} for two words; {@code before} and prepositions that make the phrase right behind them
     *     future, {@code open} and those behind which a past tense tells nothing (he was hired from 1 March);
     *     {@code break} and what parts clauses; {@code wall} and what parts a quotation from the words about it;
     *     {@code infinitive} and those that a participle follows
     */
    TenseFinder(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" +", -1);
            for (int i = 1; i < parts.length; i++) {
                add(parts[0], parts[i]);
            }
        }
    }

    private void add(String kind, String form) {
        if (kind.equals("break")) {
            breaks.add(form);
        } else if (kind.equals("wall")) {
            walls.add(form);
        } else if (kind.equals("infinitive")) {
            infinitives.add(form);
        } else if (kind.equals("before")) {
            prepositions.put(form, Tense.FUTURE);
        } else if (kind.equals("open")) {
            prepositions.put(form, Tense.UNKNOWN);
        } else if (form.indexOf('_') > 0) {
            int bar = form.indexOf('_');
            pairs.computeIfAbsent(form.substring(0, bar), key -> new HashMap<>())
                    .put(form.substring(bar + 1), tense(kind));
        } else if (form.startsWith("-")) {
            endings.put(form.substring(1), tense(kind));
        } else {
            words.put(form, tense(kind));
        }
    }

    private static Tense tense(String kind) {
        return switch (kind) {
            case "past" -> Tense.PAST;
            case "said" -> Tense.SAID;
            case "future" -> Tense.FUTURE;
            case "neither" -> Tense.UNKNOWN;
            default -> throw new IllegalArgumentException("no such kind of tense word: " + kind);
        };
    }

    /** The tense around the units from one to another, end exclusive. */
    Tense around(List<Atom> atoms, int from, int to) {
        Tense byPreposition =
                from == 0 ? null : prepositions.get(atoms.get(from - 1).text());
        if (byPreposition == Tense.FUTURE) {
            return byPreposition;
        }
        Tense byVerb = ofVerb(atoms, from, to);
        return byPreposition == null || byVerb == Tense.FUTURE ? byVerb : byPreposition;
    }

    /** The tense of the nearest verb, whatever preposition stands before the units. */
    Tense ofVerb(List<Atom> atoms, int from, int to) {
        Cue before = nearest(atoms, from - 1, -1);
        Cue after = nearest(atoms, to, 1);
        if (before == null) {
            return after == null ? Tense.UNKNOWN : after.tense();
        }
        return after == null || before.distance() <= after.distance() ? before.tense() : after.tense();
    }

    private record Cue(Tense tense, int distance) {}

    private @Nullable Cue nearest(List<Atom> atoms, int start, int step) {
        int distance = 0;
        for (int at = start; at >= 0 && at < atoms.size() && distance < REACH; at += step) {
            Atom atom = atoms.get(at);
            Tense tense = isPassive(atoms, at) ? Tense.UNKNOWN : tense(atoms, at);
            if (tense != Tense.UNKNOWN) {
                return new Cue(tense, distance);
            }
            if (walls.contains(atom.text())) {
                return null;
            }
            distance += breaks.contains(atom.text()) ? COST_OF_BREAK : 1;
        }
        return null;
    }

    /** A participle behind a bare infinitive tells nothing: in "will be named" the tense is that of the auxiliary. */
    private boolean isPassive(List<Atom> atoms, int at) {
        return at > 0 && infinitives.contains(atoms.get(at - 1).text());
    }

    private Tense tense(List<Atom> atoms, int at) {
        if (at + 1 < atoms.size()) {
            Tense ofPair = pairs.getOrDefault(atoms.get(at).text(), Map.of())
                    .get(atoms.get(at + 1).text());
            if (ofPair != null) {
                return ofPair;
            }
        }
        return tense(atoms.get(at));
    }

    private Tense tense(Atom atom) {
        Tense tense = words.get(atom.text());
        if (tense != null) {
            return tense;
        }
        List<String> tails = tails(atom.text());
        for (String tail : tails) {
            Tense byEnding = endings.get(tail);
            if (byEnding != null) {
                return byEnding;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The endings of a word that leave some of it, the longest first. */
    private static List<String> tails(String word) {
        List<String> tails = new ArrayList<>(LONGEST_ENDING);
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 2; length--) {
            tails.add(word.substring(word.length() - length));
        }
        return tails;
    }
}
