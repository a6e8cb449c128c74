package klip.evaluate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why an event or a participant is missed or false, as far as the two articles tell; the first that fits. */
final class Cause {
    private static final String NO_TEXT = "its text not read";
    private static final String ELSEWHERE = "its type found elsewhere";
    private static final String OTHER_WORDS = "other words for the role";

    private final ArticleComparison comparison;

    Cause(ArticleComparison comparison) {
        this.comparison = comparison;
    }

    String ofMissed(Located.Event missed) {
        if (missed.triggers().isEmpty()) {
            return NO_TEXT;
        }
        for (Located.Event found : comparison.events().spurious()) {
            if (meet(missed.triggers(), found.triggers())) {
                return "found as " + found.type();
            }
        }
        if (hasType(comparison.events().spurious(), missed.type())) {
            return ELSEWHERE;
        }
        boolean nameless = missed.participants().stream().anyMatch(p -> isMissedName(p.range()));
        return nameless ? "a name of it not found" : "no rule found it";
    }

    String ofFalse(Located.Event found) {
        for (Located.Event missed : comparison.events().missed()) {
            if (meet(missed.triggers(), found.triggers())) {
                return "is " + missed.type();
            }
        }
        boolean again = comparison.events().pairs().stream()
                .anyMatch(pair -> pair.gold().type().equals(found.type())
                        && meet(pair.gold().sentences(), found.sentences()));
        if (again) {
            return "told already";
        }
        return hasType(comparison.events().missed(), found.type()) ? ELSEWHERE : "no event";
    }

    String ofMissed(Located.Participant missed, Matching<Located.Participant> all) {
        if (missed.range() == null) {
            return NO_TEXT;
        }
        for (Located.Participant found : all.spurious()) {
            if (meet(missed.range(), found.range())) {
                return "found as " + found.participant().role();
            }
        }
        if (hasRole(all.spurious(), missed)) {
            return OTHER_WORDS;
        }
        return isMissedName(missed.range()) ? "the name not found" : "left out";
    }

    static String ofFalse(Located.Participant found, Matching<Located.Participant> all) {
        for (Located.Participant missed : all.missed()) {
            if (meet(missed.range(), found.range())) {
                return "is " + missed.participant().role();
            }
        }
        return hasRole(all.missed(), found) ? OTHER_WORDS : "nobody meant";
    }

    private boolean isMissedName(@Nullable Range place) {
        return comparison.mentions().missed().stream().anyMatch(missed -> meet(place, missed.range()));
    }

    private static boolean hasType(List<Located.Event> events, String type) {
        return events.stream().anyMatch(event -> event.type().equals(type));
    }

    private static boolean hasRole(List<Located.Participant> participants, Located.Participant same) {
        return participants.stream()
                .anyMatch(p -> Objects.equals(
                        p.participant().role(), same.participant().role()));
    }

    private static boolean meet(List<Range> some, List<Range> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
    }

    private static boolean meet(@Nullable Range one, @Nullable Range other) {
        return one != null && other != null && one.overlaps(other);
    }
}
