package klip.evaluate;

import java.util.List;
import java.util.function.ToIntBiFunction;
import klip.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Which events are the same happening. Two can be if they have one type and their triggers meet; of several that can, those
 * that agree on more (triggers, participants, date, status) are paired first.
 *
 * @param links which predicted entity is which of the gold
 */
record EventMatcher(EntityLinks links) {
    /** Same type and an overlapping trigger. */
    Matching<Located.Event> matchByTrigger(List<Located.Event> gold, List<Located.Event> predicted) {
        return match(gold, predicted, this::triggerAgreement);
    }

    /** Same type and a trigger in the same sentence. */
    Matching<Located.Event> matchBySentence(List<Located.Event> gold, List<Located.Event> predicted) {
        return match(gold, predicted, this::sentenceAgreement);
    }

    // What careful readers could differ on counts neither way: an optional event, and anything found in its place.
    private static Matching<Located.Event> match(
            List<Located.Event> gold,
            List<Located.Event> predicted,
            ToIntBiFunction<Located.Event, Located.Event> agreement) {
        return Matching.greedy(gold, predicted, agreement)
                .without(
                        Located.Event::isOptional,
                        found -> gold.stream()
                                .anyMatch(event -> event.isOptional() && agreement.applyAsInt(event, found) > 0));
    }

    private int triggerAgreement(Located.Event gold, Located.Event predicted) {
        int shared = meetings(gold.triggers(), predicted.triggers());
        return shared == 0 || !gold.type().equals(predicted.type()) ? 0 : shared + details(gold, predicted);
    }

    private int sentenceAgreement(Located.Event gold, Located.Event predicted) {
        boolean together = meetings(gold.sentences(), predicted.triggers()) > 0;
        return together && gold.type().equals(predicted.type())
                ? 1 + meetings(gold.triggers(), predicted.triggers()) + details(gold, predicted)
                : 0;
    }

    private static int meetings(List<Range> gold, List<Range> predicted) {
        return (int) gold.stream()
                .filter(range -> predicted.stream().anyMatch(range::overlaps))
                .count();
    }

    private int details(Located.Event gold, Located.Event predicted) {
        int participants = matchParticipants(gold, predicted).pairs().size();
        boolean status = gold.event().status().equals(predicted.event().status());
        boolean date = sameDate(gold.event().date(), predicted.event().date());
        return participants + (status ? 1 : 0) + (date ? 1 : 0);
    }

    /** Whether both events have a date and the dates mean the same. */
    static boolean sameDate(Article.@Nullable EventDate gold, Article.@Nullable EventDate predicted) {
        return gold != null
                && predicted != null
                && DateMatcher.sameMeaning(gold.timex(), gold.value(), predicted.timex(), predicted.value());
    }

    /** Same role, and overlapping words or the same entity. */
    Matching<Located.Participant> matchParticipants(Located.Event gold, Located.Event predicted) {
        return Matching.greedy(gold.participants(), predicted.participants(), this::agreement);
    }

    private int agreement(Located.Participant gold, Located.Participant predicted) {
        if (!gold.participant().role().equals(predicted.participant().role())) {
            return 0;
        }
        Range there = gold.range();
        Range found = predicted.range();
        boolean overlap = there != null && found != null && there.overlaps(found);
        boolean sameEntity =
                links.same(gold.participant().entity(), predicted.participant().entity());
        return (overlap ? 2 : 0) + (sameEntity ? 1 : 0);
    }
}
