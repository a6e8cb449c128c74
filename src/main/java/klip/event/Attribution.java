package klip.event;

import java.util.List;
import klip.event.Chunk.Kind;
import klip.event.Draft.Filled;
import klip.event.Filler.Strength;
import klip.event.SentenceView.Named;
import klip.name.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds whom a sentence credits: {@code ifølge X}, {@code skriver X}, {@code according to X}, {@code X reported}. */
final class Attribution {
    private static final Role SOURCE = new Role("attributedTo", List.of(), false);

    private Attribution() {}

    /** The organisation credited, unless it takes part itself; null if none is. */
    static @Nullable Filled find(ParsedSentence sentence, List<Filler> participants) {
        SentenceView view = sentence.view();
        for (int i = 0; i < sentence.chunks().size(); i++) {
            Chunk chunk = sentence.chunk(i);
            if (chunk.kind() != Kind.NOUN_PHRASE || !credited(sentence, i)) {
                continue;
            }
            for (Named named : view.names(chunk.first(), chunk.end())) {
                boolean takesPart =
                        participants.stream().anyMatch(p -> named.entity().equals(p.entity()));
                if (named.entity().type() == EntityType.ORGANIZATION && !takesPart) {
                    Filler filler = new Filler(
                            SOURCE,
                            named.mention().firstToken(),
                            named.mention().endToken(),
                            named.entity(),
                            null,
                            Strength.NAME);
                    return new Filled(filler.participant(view), Strength.NAME);
                }
            }
        }
        return null;
    }

    private static boolean credited(ParsedSentence sentence, int at) {
        SentenceView view = sentence.view();
        Chunk chunk = sentence.chunk(at);
        if (chunk.governor() >= 0) {
            boolean according = view.lexicon().isCue(view.lower(chunk.governor()), "accordingTo")
                    || view.lexicon().isCue(view.lower(chunk.governor() - 1), "accordingTo");
            return according;
        }
        boolean verbBefore = sentence.kindAt(at - 1, Kind.VERB) && saying(sentence, at - 1);
        boolean verbAfter =
                sentence.kindAt(at + 1, Kind.VERB) && saying(sentence, at + 1) && reportingClause(sentence, at);
        return verbBefore || verbAfter;
    }

    private static boolean saying(ParsedSentence sentence, int at) {
        SentenceView view = sentence.view();
        return view.lexicon().isCue(view.lower(sentence.chunk(at).first()), "saying");
    }

    private static boolean reportingClause(ParsedSentence sentence, int at) {
        return sentence.clauses().get(sentence.clauseAt(at)).first() <= at;
    }
}
