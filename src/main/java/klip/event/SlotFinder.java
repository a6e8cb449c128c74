package klip.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import klip.event.Chunk.Kind;
import klip.event.Clause.Opener;
import klip.event.VerbForm.Inflection;
import klip.language.Language;

/**
 * Finds the noun phrases that stand in a slot of a trigger, likeliest first.
 *
 * <p>Knows the word order of main and subordinate clauses in Danish and English: subject before the finite verb, or
 * behind it where something else comes first (verb second, inversion); passives in -s and with an auxiliary; participles
 * behind their noun; relative clauses, whose subject or object stands before them; coordinated verbs that share a
 * subject. What a phrase must be to fill the role is not decided here.
 */
final class SlotFinder {
    private final ParsedSentence sentence;
    private final SentenceView view;
    private final TriggerMatch match;
    private final int trigger;
    private final int clauseIndex;
    private final Clause clause;
    private final boolean passive;

    SlotFinder(ParsedSentence sentence, TriggerMatch match) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.match = match;
        this.trigger = sentence.chunkAt(match.head());
        this.clauseIndex = sentence.clauseAt(trigger);
        this.clause = sentence.clauses().get(clauseIndex);
        this.passive = match.frame().verb() && readPassive();
    }

    Clause clause() {
        return clause;
    }

    int clauseIndex() {
        return clauseIndex;
    }

    int trigger() {
        return trigger;
    }

    /** The chunks that may fill a slot, likeliest first. */
    List<Integer> candidates(Slot slot) {
        if (!slot.verbs().isEmpty() && !clauseHas(slot.verbs())) {
            return List.of();
        }
        return switch (slot.place()) {
            case SUBJECT ->
                passive ? agents() : subjects(clauseIndex, match.frame().verb() ? trigger : -1, 0);
            case OBJECT -> passive ? passiveSubjects() : objects();
            case GENITIVE, PHRASE -> List.of(trigger);
            case PREPOSITION -> behind(slot.words());
            case SENTENCE -> everywhere();
            case CONTEXT -> List.of();
        };
    }

    private boolean clauseHas(List<String> lemmas) {
        for (int i = clause.first(); i < clause.end(); i++) {
            String word = view.lower(sentence.chunk(i).first());
            boolean verb = sentence.kindAt(i, Kind.VERB);
            if (verb && lemmas.stream().anyMatch(lemma -> view.lexicon().isFormOf(word, lemma))) {
                return true;
            }
        }
        return false;
    }

    private boolean readPassive() {
        int head = match.head();
        if (Verbs.has(view, head, Inflection.S_PASSIVE) && !Verbs.has(view, head, Inflection.PAST)) {
            return true;
        }
        if (!Verbs.participle(view, head)) {
            return false;
        }
        int auxiliary = auxiliaryBefore();
        if (auxiliary < 0) {
            boolean ambiguous = Verbs.has(view, head, Inflection.PAST);
            return !ambiguous || view.lexicon().isCue(view.lower(match.end()), "agent");
        }
        return view.is(auxiliary, WordClass.BE) && !view.lexicon().isCue(view.lower(head), "perfectWithBe");
    }

    /** The token of the nearest auxiliary before the trigger in its clause; -1 if there is none. */
    private int auxiliaryBefore() {
        for (int i = trigger - 1; i >= clause.first(); i--) {
            Chunk chunk = sentence.chunk(i);
            if (chunk.kind() == Kind.VERB) {
                int token = chunk.first();
                boolean auxiliary = view.is(token, WordClass.BE) || view.is(token, WordClass.HAVE);
                return auxiliary ? token : -1;
            }
        }
        return -1;
    }

    private List<Integer> agents() {
        List<Integer> found = new ArrayList<>();
        for (int i = trigger + 1; i < clause.end(); i++) {
            Chunk chunk = sentence.chunk(i);
            if (chunk.nominal()
                    && chunk.governor() >= 0
                    && view.lexicon().isCue(view.lower(chunk.governor()), "agent")) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Integer> passiveSubjects() {
        boolean reduced = Verbs.participle(view, match.head()) && auxiliaryBefore() < 0;
        List<Integer> found = new ArrayList<>();
        if (reduced) {
            for (int i = trigger - 1; i >= Math.max(0, trigger - 3); i--) {
                if (sentence.chunk(i).nominal()) {
                    found.add(i);
                }
            }
        }
        found.addAll(subjects(clauseIndex, trigger, 0));
        found.addAll(complements());
        return found;
    }

    /**
     * The subjects of a clause.
     *
     * @param verb the chunk of the trigger, or -1
     * @param depth how many clauses were already gone back
     */
    private List<Integer> subjects(int index, int verb, int depth) {
        Clause of = sentence.clauses().get(index);
        Set<Integer> found = new LinkedHashSet<>();
        int finite = of.finite() >= 0 ? of.finite() : verb >= 0 ? verb : of.end();
        List<Integer> before = free(of.first(), finite);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!apposition(before.get(i), of)) {
                found.add(before.get(i));
            }
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            found.add(before.get(i));
        }
        if (of.opener() == Opener.RELATIVE && before.isEmpty()) {
            found.addAll(antecedents(of.first()));
        } else if (before.isEmpty() && index > 0) {
            found.addAll(inherited(index, depth));
        }
        if (of.finite() >= 0 && (found.isEmpty() || (!before.isEmpty() && inverted(of)))) {
            found.addAll(free(of.finite() + 1, of.end()));
        }
        if (of.opener() == Opener.SUBORDINATOR && index > 0 && depth < 2 && infinitive(verb) && before.isEmpty()) {
            found.addAll(subjects(index - 1, -1, depth + 1));
        }
        return new ArrayList<>(found);
    }

    private boolean infinitive(int verb) {
        return verb >= 0 && Verbs.has(view, sentence.chunk(verb).first(), Inflection.INFINITIVE);
    }

    /** Nothing but a pronoun that stands for no one before the verb ({@code Det skriver X}): the subject follows it. */
    private boolean inverted(Clause of) {
        return view.lexicon().language() == Language.DANISH
                && free(of.first(), of.finite()).stream()
                        .allMatch(i -> sentence.chunk(i).kind() == Kind.PRONOUN
                                && !view.is(sentence.chunk(i).first(), WordClass.PERSON_PRONOUN));
    }

    /** The subjects that a clause without one shares with an earlier clause. */
    private List<Integer> inherited(int index, int depth) {
        if (depth >= 3) {
            return List.of();
        }
        Opener opener = sentence.clauses().get(index).opener();
        int back = index - 1;
        if (opener == Opener.CONJUNCTION) {
            return subjects(back, -1, depth + 1);
        }
        boolean resumes = opener == Opener.COMMA && sentence.clauses().get(back).opener() == Opener.RELATIVE;
        if (resumes && back > 0) {
            return subjectsBefore(back, depth);
        }
        return List.of();
    }

    /** `X, som ejer Y, køber Z`: the clause goes on where the relative clause broke in. */
    private List<Integer> subjectsBefore(int relative, int depth) {
        Clause broken = sentence.clauses().get(relative - 1);
        if (broken.finite() >= 0) {
            return subjects(relative - 1, -1, depth + 1);
        }
        List<Integer> before = free(broken.first(), broken.end());
        List<Integer> found = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            found.add(before.get(i));
        }
        return found;
    }

    /** The phrases right before a relative clause, nearest first. */
    private List<Integer> antecedents(int clauseStart) {
        List<Integer> found = new ArrayList<>();
        for (int i = clauseStart - 1; i >= 0 && found.size() < 2; i--) {
            Kind kind = sentence.chunk(i).kind();
            if (kind == Kind.VERB || kind == Kind.STOP || kind == Kind.SUBORDINATOR) {
                break;
            }
            if (sentence.chunk(i).nominal()) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean apposition(int chunk, Clause of) {
        return chunk > of.first()
                && sentence.kindAt(chunk - 1, Kind.COMMA)
                && sentence.kindAt(chunk + 1, Kind.COMMA)
                && chunk + 1 < of.end();
    }

    private List<Integer> objects() {
        Set<Integer> found = new LinkedHashSet<>(complements());
        if (clause.opener() == Opener.RELATIVE) {
            found.addAll(antecedents(clause.first()));
        }
        boolean fronted = clause.opener() == Opener.START
                && clause.finite() >= 0
                && clause.finite() + 1 < sentence.chunks().size()
                && sentence.chunk(clause.finite() + 1).free();
        if (fronted) {
            found.addAll(free(clause.first(), clause.finite()));
        }
        return new ArrayList<>(found);
    }

    /** The free phrases behind the trigger, up to the next verb: its object, or what a passive verb makes of its subject. */
    private List<Integer> complements() {
        List<Integer> found = new ArrayList<>();
        for (int i = trigger + 1; i < clause.end(); i++) {
            Chunk chunk = sentence.chunk(i);
            boolean nextVerb = chunk.kind() == Kind.VERB && !inTrigger(chunk);
            if (nextVerb || chunk.kind() == Kind.INFINITIVE_MARKER) {
                break;
            }
            if (chunk.free()) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean inTrigger(Chunk chunk) {
        return chunk.first() >= match.first() && chunk.end() <= match.end();
    }

    /** Phrases governed by one of the prepositions: behind the trigger first, then before it, in its clause. */
    private List<Integer> behind(List<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        for (int i = trigger + 1; i < clause.end(); i++) {
            addGoverned(found, i, prepositions);
        }
        if (match.frame().verb()) {
            for (int i = trigger - 1; i >= clause.first(); i--) {
                addGoverned(found, i, prepositions);
            }
        }
        return found;
    }

    private void addGoverned(List<Integer> found, int at, List<String> prepositions) {
        Chunk chunk = sentence.chunk(at);
        if ((chunk.nominal() || chunk.kind() == Kind.DATE)
                && chunk.governor() >= 0
                && prepositions.contains(view.lower(chunk.governor()))) {
            found.add(at);
        }
    }

    private List<Integer> everywhere() {
        List<Integer> found = new ArrayList<>();
        for (int i = trigger - 1; i >= 0; i--) {
            if (sentence.chunk(i).nominal()) {
                found.add(i);
            }
        }
        for (int i = trigger; i < sentence.chunks().size(); i++) {
            if (sentence.chunk(i).nominal()) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Integer> free(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (sentence.chunk(i).free() && i != (match.frame().verb() ? -1 : trigger)) {
                found.add(i);
            }
        }
        return found;
    }
}
