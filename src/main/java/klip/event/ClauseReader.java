package klip.event;

import java.util.ArrayList;
import java.util.List;
import klip.event.Chunk.Kind;
import klip.event.Clause.Opener;

/**
 * Parts the chunks of a sentence into clauses, each around one finite verb.
 *
 * <p>Commas and conjunctions part clauses only where a finite verb stands on both sides; else they part appositions and
 * lists, which belong to their clause. One pass with bounded look-ahead.
 */
final class ClauseReader {
    /** How far to look for the verb that makes a comma a clause boundary; longer stretches have no such verb in news. */
    private static final int LOOK_AHEAD = 16;

    private final List<Chunk> chunks;
    private final SentenceView view;
    private final List<Clause> clauses = new ArrayList<>();
    private Opener opener = Opener.START;
    private int first;
    private int finite = -1;

    private ClauseReader(List<Chunk> chunks, SentenceView view) {
        this.chunks = chunks;
        this.view = view;
    }

    static List<Clause> read(List<Chunk> chunks, SentenceView view) {
        ClauseReader reader = new ClauseReader(chunks, view);
        for (int i = 0; i < chunks.size(); i++) {
            reader.visit(i);
        }
        reader.close(chunks.size());
        return reader.clauses;
    }

    private void visit(int at) {
        switch (chunks.get(at).kind()) {
            case SUBORDINATOR -> open(at, Opener.SUBORDINATOR);
            case RELATIVE -> open(at, Opener.RELATIVE);
            case STOP -> open(at, Opener.START);
            case COMMA -> {
                boolean conjunctionOpens = at + 1 < chunks.size()
                        && chunks.get(at + 1).kind() == Kind.CONJUNCTION
                        && clauseFollows(at + 2);
                if (finite >= 0 && !conjunctionOpens && finiteBefore(at + 1)) {
                    open(at, Opener.COMMA);
                }
            }
            case CONJUNCTION -> {
                if (finite >= 0 && clauseFollows(at + 1)) {
                    open(at, Opener.CONJUNCTION);
                }
            }
            case VERB -> {
                if (finite < 0 && isFinite(at)) {
                    finite = at;
                } else if (finite >= 0
                        && isFinite(at)
                        && !Verbs.participle(view, chunks.get(at).first())
                        && secondFinite(at)) {
                    open(at, Opener.COMMA);
                    finite = at;
                }
            }
            default -> {}
        }
    }

    /** Two finite verbs without a mark between them: the second heads a clause of its own, unless it is a bare infinitive. */
    private boolean secondFinite(int at) {
        int token = chunks.get(at).first();
        return !Verbs.has(view, token, VerbForm.Inflection.INFINITIVE)
                && !Verbs.auxiliary(view, token)
                && !afterMarker(at)
                && !Verbs.has(view, token, VerbForm.Inflection.S_PASSIVE);
    }

    private boolean afterMarker(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            if (chunks.get(i).kind() == Kind.INFINITIVE_MARKER) {
                return true;
            }
        }
        return false;
    }

    private void open(int at, Opener next) {
        close(at);
        opener = next;
        first = at;
        finite = -1;
    }

    private void close(int end) {
        if (end > first) {
            clauses.add(new Clause(opener, first, end, finite));
        }
        first = end;
    }

    private boolean isFinite(int at) {
        int token = chunks.get(at).first();
        boolean infinitive = at > 0 && chunks.get(at - 1).kind() == Kind.INFINITIVE_MARKER;
        return Verbs.finite(view, token) && !infinitive && !reducedRelative(at);
    }

    /** `the company, acquired by X`: a form that may be a participle, after a comma and before its agent, is one. */
    private boolean reducedRelative(int at) {
        int token = chunks.get(at).first();
        if (!Verbs.participle(view, token)) {
            return false;
        }
        boolean agent = view.lexicon().isCue(view.lower(token + 1), "agent");
        boolean afterAuxiliary = at > 0
                && chunks.get(at - 1).kind() == Kind.VERB
                && Verbs.auxiliary(view, chunks.get(at - 1).first());
        return agent || afterAuxiliary;
    }

    private boolean finiteBefore(int from) {
        for (int i = from; i < chunks.size() && i < from + LOOK_AHEAD; i++) {
            switch (chunks.get(i).kind()) {
                case COMMA, SUBORDINATOR, RELATIVE, STOP -> {
                    return false;
                }
                case VERB -> {
                    if (isFinite(i)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** After `og`: a verb, perhaps behind adverbs, or a noun phrase with its verb directly behind. */
    private boolean clauseFollows(int from) {
        int at = from;
        while (at < chunks.size() && light(at)) {
            at++;
        }
        if (at < chunks.size() && chunks.get(at).nominal()) {
            at++;
            while (at < chunks.size() && light(at)) {
                at++;
            }
        }
        return at < chunks.size() && chunks.get(at).kind() == Kind.VERB && isFinite(at);
    }

    private boolean light(int at) {
        Kind kind = chunks.get(at).kind();
        return kind == Kind.ADVERB
                || kind == Kind.DATE
                || kind == Kind.NEGATION
                || kind == Kind.QUOTE
                || (kind == Kind.PREPOSITION
                        && at + 1 < chunks.size()
                        && chunks.get(at + 1).kind() == Kind.DATE);
    }
}
