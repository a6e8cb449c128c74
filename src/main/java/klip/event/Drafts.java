package klip.event;

import java.util.Comparator;
import java.util.List;
import klip.event.Draft.Filled;

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
                draft.confidence(),
                draft.frame().id());
    }
}
