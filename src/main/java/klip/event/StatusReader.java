package klip.event;

import java.time.LocalDate;
import klip.date.DateExpression;
import klip.event.Chunk.Kind;
import klip.event.Clause.Opener;
import klip.event.VerbForm.Inflection;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around a trigger whether the happening is so.
 *
 * <p>What counts is what governs the trigger: negations, modal and planning verbs before it in its clause, and in the
 * clause that its own is a complement of. The ideas are those of NegEx (Chapman et al. 2001) and FactBank (Saurí and
 * Pustejovsky 2009): a small set of cues with a scope.
 */
final class StatusReader {
    /** How far behind a noun its own predicate may say that it is to come ({@code en fyringsrunde er på vej}). */
    private static final int PREDICATE = 3;

    private final ParsedSentence sentence;
    private final SentenceView view;
    private final Lexicon lexicon;

    StatusReader(ParsedSentence sentence) {
        this.sentence = sentence;
        this.view = sentence.view();
        this.lexicon = view.lexicon();
    }

    /** What the cues in scope say. */
    private static final class Cues {
        private int negations;
        private boolean hypothetical;
        private boolean planned;
        private boolean rumour;
        private boolean excluding;
        private boolean failed;
    }

    Status read(TriggerMatch match, SlotFinder slots, @Nullable DateExpression date, @Nullable LocalDate published) {
        Cues cues = new Cues();
        Clause clause = slots.clause();
        int head = sentence.chunk(slots.trigger()).first();
        int end = match.frame().verb() ? match.first() : predicateEnd(clause, slots.trigger(), match);
        collect(cues, sentence.chunk(clause.first()).first(), end);
        finiteNegation(cues, clause, slots.trigger(), match);
        around(cues, clause, slots.clauseIndex(), head);
        deniedBehind(cues, slots.clauseIndex());
        failedBehind(cues, slots.clauseIndex(), match);
        boolean perfect = perfect(clause, slots.trigger(), head);
        return decide(cues, match, perfect, later(date, published));
    }

    /** What the clause before says of this one, if it governs it or shares its modal. */
    private void around(Cues cues, Clause clause, int index, int head) {
        cues.hypothetical |= clause.opener() == Opener.SUBORDINATOR
                && lexicon.isCue(view.lower(sentence.chunk(clause.first()).first()), "openQuestion");
        if (complementOf(clause, index) || sharesModal(clause, index, head)) {
            Clause before = sentence.clauses().get(index - 1);
            collect(
                    cues,
                    sentence.chunk(before.first()).first(),
                    sentence.chunk(before.end() - 1).end());
        }
    }

    /** A noun's own predicate counts too, also where its complements part them (`opkøbet af X er faldet til jorden`). */
    private int predicateEnd(Clause clause, int trigger, TriggerMatch match) {
        int from = clause.finite() > trigger ? sentence.chunk(clause.finite()).end() : match.end();
        return Math.min(sentence.chunk(clause.end() - 1).end(), from + PREDICATE);
    }

    private Status decide(Cues cues, TriggerMatch match, boolean perfect, boolean later) {
        Frame.Settings settings = match.frame().settings();
        if (cues.failed) {
            return Status.NEGATED;
        }
        if (cues.excluding && cues.negations > 0) {
            return Status.HYPOTHETICAL;
        }
        if (cues.negations % 2 == 1) {
            return Status.NEGATED;
        }
        boolean open =
                cues.hypothetical && !(settings.decides() && !match.frame().verb());
        if (open || cues.negations > 0) {
            return Status.HYPOTHETICAL;
        }
        if (settings.status() != null) {
            return settings.status();
        }
        if (cues.rumour) {
            return Status.PLANNED;
        }
        if (cues.planned && !perfect && !settings.decides()) {
            return Status.PLANNED;
        }
        return later && match.type().futureIsPlanned() && !perfect ? Status.PLANNED : Status.ASSERTED;
    }

    /** A negation behind the finite verb denies the trigger too (`køber ikke`, `fyrer ingen`). */
    private void finiteNegation(Cues cues, Clause clause, int trigger, TriggerMatch match) {
        for (int i = trigger + 1; i < clause.end() && i <= trigger + 2; i++) {
            Chunk chunk = sentence.chunk(i);
            boolean own = match.phrase().contains(view.lower(chunk.first()));
            boolean denies = chunk.kind() == Kind.NEGATION
                    || (chunk.kind() == Kind.NOUN_PHRASE && view.is(chunk.first(), WordClass.NEGATION));
            if (denies && !own && match.frame().verb() && chunk.first() >= match.first()) {
                cues.negations++;
                return;
            }
        }
    }

    /** `will close the plant and lay off its staff`: a bare infinitive behind `and` shares the modal. */
    private boolean sharesModal(Clause clause, int index, int head) {
        if (index == 0 || clause.opener() != Opener.CONJUNCTION || !Verbs.has(view, head, Inflection.INFINITIVE)) {
            return false;
        }
        int finite = sentence.clauses().get(index - 1).finite();
        return finite >= 0 && view.is(sentence.chunk(finite).first(), WordClass.MODAL);
    }

    /** `At X køber Y, afviser Z`: the verb that denies a complement may follow it. */
    private void deniedBehind(Cues cues, int index) {
        if (index + 1 >= sentence.clauses().size()
                || sentence.clauses().get(index).opener() != Opener.SUBORDINATOR) {
            return;
        }
        Clause next = sentence.clauses().get(index + 1);
        boolean reporting = next.opener() == Opener.COMMA && next.finite() >= 0 && next.finite() <= next.first() + 1;
        if (reporting && lexicon.isCue(view.lower(sentence.chunk(next.finite()).first()), "negating")) {
            cues.negations++;
        }
    }

    /** `X was to buy Y, but the deal fell through`; of a noun, its own predicate is enough (`the merger was called off`). */
    private void failedBehind(Cues cues, int index, TriggerMatch match) {
        int from = match.end();
        if (match.frame().verb()) {
            from = Integer.MAX_VALUE;
            for (int i = match.end(); i < view.size() && from == Integer.MAX_VALUE; i++) {
                from = lexicon.isCue(view.lower(i), "adversative") ? i : from;
            }
        }
        for (int i = from; i < view.size() && index + 3 > sentence.clauseAt(sentence.chunkAt(i)); i++) {
            if (cueAt(i, "failing")) {
                cues.failed = true;
                return;
            }
        }
    }

    private boolean cueAt(int token, String kind) {
        return lexicon.isCue(view.lower(token), kind)
                || lexicon.isCue(view.lower(token) + "_" + view.lower(token + 1), kind);
    }

    private void collect(Cues cues, int first, int end) {
        for (int i = first; i < end; i++) {
            if (view.nameAt(i) != null || view.dateAt(i) != null) {
                continue;
            }
            String word = view.lower(i);
            String pair = word + "_" + view.lower(i + 1);
            cues.excluding |= cueAt(i, "excluding");
            if (lexicon.isCue(pair, "planned")) {
                cues.planned = true;
            } else if (lexicon.isCue(pair, "negating")) {
                cues.negations++;
            } else if (lexicon.isCue(word, "negating") && !harmless(i)) {
                cues.negations++;
            } else if (lexicon.isCue(pair, "hypothetical") || (lexicon.isCue(word, "hypothetical") && !past(i))) {
                cues.hypothetical = true;
            } else if (lexicon.isCue(word, "planned")) {
                cues.planned = true;
            } else if (lexicon.isCue(word, "rumour")) {
                cues.rumour = true;
            }
        }
    }

    /** `ikke kun`, `not only` deny nothing. */
    private boolean harmless(int token) {
        return lexicon.isCue(view.lower(token + 1), "only");
    }

    /** `kunne meddele`, `could announce` of the past is no possibility; told by the verb that follows. */
    private boolean past(int token) {
        return lexicon.isCue(view.lower(token + 1), "announcing") || lexicon.isCue(view.lower(token + 2), "announcing");
    }

    private boolean complementOf(Clause clause, int index) {
        return index > 0
                && clause.opener() == Opener.SUBORDINATOR
                && lexicon.isCue(view.lower(sentence.chunk(clause.first()).first()), "complementizer");
    }

    /** Whether an auxiliary of the perfect, or a past form, says that it has happened. */
    private boolean perfect(Clause clause, int trigger, int head) {
        if (Verbs.has(view, head, Inflection.PAST)
                && !Verbs.has(view, head, Inflection.INFINITIVE)
                && clause.finite() == trigger) {
            return true;
        }
        for (int i = trigger - 1; i >= clause.first(); i--) {
            Chunk chunk = sentence.chunk(i);
            if (chunk.kind() == Kind.VERB) {
                int token = chunk.first();
                return view.is(token, WordClass.HAVE)
                        && !view.is(token, WordClass.NON_FINITE)
                        && Verbs.participle(view, head);
            }
        }
        return false;
    }

    private static boolean later(@Nullable DateExpression date, @Nullable LocalDate published) {
        if (date == null || published == null || date.value() == null) {
            return false;
        }
        String value = date.value();
        String today = published.toString();
        int length = Math.min(value.length(), today.length());
        return value.substring(0, length).compareTo(today.substring(0, length)) > 0;
    }
}
