package klip.event;

import java.util.Comparator;
import java.util.List;
import klip.event.Draft.Filled;
import klip.event.Filler.Strength;

/** Turns a draft, all its mentions joined, into an event. */
final class Drafts {
    private Drafts() {}

    static Event event(Draft draft) {
        List<Participant> participants = draft.fillers().stream()
                .map(Filled::participant)
                .sorted(Comparator.comparing(Participant::span).thenComparing(Participant::role))
                .toList();
        Filled credited = draft.attributedTo();
        return new Event(
                draft.type().name(),
                draft.subtype(),
                draft.status(),
                draft.date(),
                credited == null ? null : credited.participant(),
                draft.triggers(),
                participants,
                confidence(draft),
                draft.frame().id());
    }

    /** More of the type's required roles filled by names makes it surer; a mention repeated elsewhere does too. */
    private static double confidence(Draft draft) {
        double sure = draft.frame().settings().weak() ? 0.5 : 0.6;
        long names = draft.fillers().stream()
                .filter(f -> f.strength() == Strength.NAME)
                .count();
        sure += 0.1 * Math.min(names, 3);
        sure += draft.triggers().size() > 1 ? 0.05 : 0;
        sure += draft.date() != null ? 0.03 : 0;
        return Math.min(sure, 0.97);
    }
}
