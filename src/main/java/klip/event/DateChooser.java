package klip.event;

import klip.date.DateExpression;
import klip.date.DateType;
import klip.event.Chunk.Kind;
import klip.event.Clause.Opener;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the date phrase of an event: the nearest in the trigger's clause, else in a clause that shares its time.
 *
 * <p>Coordinated clauses share the time of the first ({@code begyndte i juli og afskedigede}); a relative or subordinate
 * clause has its own.
 */
final class DateChooser {
    private final ParsedSentence sentence;

    DateChooser(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    @Nullable
    DateExpression choose(SlotFinder slots, TriggerMatch match) {
        int index = slots.clauseIndex();
        DateExpression own = nearest(sentence.clauses().get(index), slots.trigger());
        if (own != null) {
            return own;
        }
        Clause clause = sentence.clauses().get(index);
        if (index > 0 && clause.opener() == Opener.CONJUNCTION) {
            return !sameTense(clause, sentence.clauses().get(index - 1))
                    ? null
                    : nearest(sentence.clauses().get(index - 1), slots.trigger());
        }
        if (clause.opener() == Opener.COMMA && index > 1) {
            return nearest(sentence.clauses().get(index - 2), slots.trigger());
        }
        boolean continues = index + 1 < sentence.clauses().size()
                && clause.finite() < 0
                && sentence.clauses().get(index + 1).opener() != Opener.RELATIVE;
        return continues ? nearest(sentence.clauses().get(index + 1), slots.trigger()) : null;
    }

    private boolean sameTense(Clause one, Clause other) {
        return one.finite() < 0 || other.finite() < 0 || past(one) == past(other);
    }

    private boolean past(Clause clause) {
        return Verbs.has(sentence.view(), sentence.chunk(clause.finite()).first(), VerbForm.Inflection.PAST);
    }

    private @Nullable DateExpression nearest(Clause clause, int trigger) {
        DateExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = clause.first(); i < clause.end(); i++) {
            Chunk chunk = sentence.chunk(i);
            DateExpression date = chunk.kind() == Kind.DATE ? sentence.view().dateAt(chunk.end() - 1) : null;
            if (date == null || (date.type() != DateType.DATE && date.type() != DateType.TIME)) {
                continue;
            }
            int from = Math.abs(i - trigger);
            if (from < distance) {
                best = date;
                distance = from;
            }
        }
        return best;
    }
}
