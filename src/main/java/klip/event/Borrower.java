package klip.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import klip.event.Draft.Filled;
import klip.event.Filler.Strength;
import klip.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Fills roles from a happening of another type about the same participant: who is succeeded left the same post.
 *
 * <p>Which types and roles is told by the rule files' {@code borrow} lines.
 */
final class Borrower {
    private final List<Draft> happenings;

    Borrower(List<Draft> happenings) {
        this.happenings = happenings;
    }

    /** The happenings, each with what it may take over. */
    List<Draft> lend() {
        return happenings.stream().map(this::filled).toList();
    }

    private Draft filled(Draft draft) {
        Draft result = draft;
        for (EventType.Borrowed borrowed : draft.type().borrowed()) {
            Draft lender = lender(draft, borrowed);
            if (lender != null) {
                result = takeOver(result, lender, borrowed.roles());
            }
        }
        return result;
    }

    private @Nullable Draft lender(Draft draft, EventType.Borrowed borrowed) {
        Map.Entry<String, String> condition =
                borrowed.roles().entrySet().iterator().next();
        Entity mine = entity(draft, condition.getKey());
        return mine == null
                ? null
                : happenings.stream()
                        .filter(h -> h.type().name().equals(borrowed.type()))
                        .filter(h -> mine.equals(entity(h, condition.getValue())))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable Entity entity(Draft draft, String role) {
        return draft.of(role).stream()
                .map(f -> f.participant().entity())
                .findFirst()
                .orElse(null);
    }

    private static Draft takeOver(Draft draft, Draft lender, Map<String, String> roles) {
        List<Filled> fillers = new ArrayList<>(draft.fillers());
        roles.forEach((mine, theirs) -> {
            boolean open = draft.of(mine).stream()
                    .allMatch(f -> f.strength() == Strength.PRONOUN && !f.role().equals("person"));
            Filled lent = lender.of(theirs).stream().findFirst().orElse(null);
            if (open && lent != null && !partakes(draft, mine, lent)) {
                fillers.removeIf(f -> f.role().equals(mine));
                Participant p = lent.participant();
                fillers.add(new Filled(new Participant(mine, p.span(), p.entity(), p.value()), Strength.NOUN));
            }
        });
        return draft.withFillers(fillers);
    }

    /** Nobody is in two roles: who moves from a post to another at the same place keeps one employer. */
    private static boolean partakes(Draft draft, String role, Filled lent) {
        return draft.fillers().stream()
                .filter(f -> !f.role().equals(role))
                .anyMatch(f -> lent.participant().entity() != null
                        && lent.participant().entity().equals(f.participant().entity()));
    }
}
