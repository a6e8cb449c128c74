package klip.event;

import java.util.ArrayList;
import java.util.List;
import klip.date.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a happening, before mentions of the same happening are joined.
 *
 * @param type the event type
 * @param frame the frame that found it
 * @param subtype a narrower kind, if told
 * @param status whether it is so
 * @param date its date
 * @param attributedTo who is credited
 * @param triggers the words that name it; one until drafts are joined
 * @param fillers who and what takes part, with where they stand
 * @param standing whether it says enough to stand by itself
 * @param evidence what speaks for and against it
 * @param confidence how likely it is right, 0 to 1; 0 until judged
 */
record Draft(
        EventType type,
        Frame frame,
        @Nullable String subtype,
        Status status,
        @Nullable DateExpression date,
        @Nullable Filled attributedTo,
        List<Trigger> triggers,
        List<Filled> fillers,
        boolean standing,
        List<String> evidence,
        double confidence) {
    /** Copies the lists. */
    Draft {
        triggers = List.copyOf(triggers);
        fillers = List.copyOf(fillers);
        evidence = List.copyOf(evidence);
    }

    /**
     * A participant with how much its words say.
     *
     * @param participant the participant
     * @param strength how much its words say
     */
    record Filled(Participant participant, Filler.Strength strength) {
        String role() {
            return participant.role();
        }
    }

    List<Filled> of(String role) {
        return fillers.stream().filter(f -> f.role().equals(role)).toList();
    }

    boolean fills(String role) {
        return fillers.stream().anyMatch(f -> f.role().equals(role));
    }

    /** How much it says: names count most, so that the most explicit mention leads. */
    int weight() {
        int weight = date == null ? 0 : 1;
        for (Filled filled : fillers) {
            weight += filled.strength() == Filler.Strength.NAME ? 3 : 1;
        }
        return weight;
    }

    Draft with(List<Filled> added) {
        List<Filled> all = new ArrayList<>(fillers);
        all.addAll(added);
        return withFillers(all);
    }

    Draft withFillers(List<Filled> all) {
        return new Draft(
                type, frame, subtype, status, date, attributedTo, triggers, all, standing, evidence, confidence);
    }

    Draft withEvidence(List<String> all) {
        return new Draft(
                type, frame, subtype, status, date, attributedTo, triggers, fillers, standing, all, confidence);
    }

    Draft withConfidence(double probability) {
        return new Draft(
                type, frame, subtype, status, date, attributedTo, triggers, fillers, standing, evidence, probability);
    }
}
