package klip.event;

import java.util.ArrayList;
import java.util.List;
import klip.event.Draft.Filled;
import klip.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Adds roles told in the sentences behind an event ({@code Han kommer fra en stilling som … hos …}) to its draft.
 *
 * <p>The draft must be the nearest before, at most {@value #REACH} sentences back, and where the phrase begins with a
 * person, be about that person.
 */
final class RoleAdder {
    private static final int REACH = 5;

    private final List<EventType> types;

    RoleAdder(List<EventType> types) {
        this.types = types;
    }

    /** Adds what a sentence says of the drafts before it, changing the list in place. */
    void add(ParsedSentence sentence, References references, List<Draft> drafts) {
        PatternMatcher matcher = new PatternMatcher(sentence, references);
        for (EventType type : types) {
            for (Pattern pattern : type.patterns()) {
                if (pattern.language() == sentence.view().lexicon().language()) {
                    List<Filler> captured = matcher.match(pattern);
                    if (captured != null) {
                        give(type, captured, sentence.view(), drafts);
                    }
                }
            }
        }
    }

    private static void give(EventType type, List<Filler> captured, SentenceView view, List<Draft> drafts) {
        Entity person = person(captured);
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            int back = view.index() - draft.triggers().get(0).sentence();
            boolean near = back >= 0 && back <= REACH;
            if (draft.type().sameAs(type) && near && draft.standing() && about(draft, person)) {
                List<Filled> added = new ArrayList<>();
                for (Filler filler : captured) {
                    if (!draft.fills(filler.role().name())) {
                        added.add(new Filled(filler.participant(view), filler.strength()));
                    }
                }
                drafts.set(i, draft.with(added));
                return;
            }
        }
    }

    private static @Nullable Entity person(List<Filler> captured) {
        return captured.stream()
                .filter(f -> f.role().name().equals("person"))
                .map(Filler::entity)
                .findFirst()
                .orElse(null);
    }

    private static boolean about(Draft draft, @Nullable Entity person) {
        return person == null
                || draft.fillers().stream()
                        .anyMatch(f -> person.equals(f.participant().entity()));
    }
}
