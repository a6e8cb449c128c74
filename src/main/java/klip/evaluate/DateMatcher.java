package klip.evaluate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which date phrases are the same: those that overlap, the pair with the same meaning and most in common first. */
final class DateMatcher {
    private DateMatcher() {}

    static Matching<Located.Date> match(List<Located.Date> gold, List<Located.Date> predicted) {
        return Matching.greedy(gold, predicted, DateMatcher::agreement);
    }

    private static int agreement(Located.Date gold, Located.Date predicted) {
        if (gold.range() == null || predicted.range() == null) {
            return 0;
        }
        int overlap = gold.range().overlap(predicted.range());
        return overlap == 0 ? 0 : 2 * overlap + (sameMeaning(gold, predicted) ? 1 : 0);
    }

    static boolean sameMeaning(Located.Date gold, Located.Date predicted) {
        return sameMeaning(
                gold.date().timex(),
                gold.date().value(),
                predicted.date().timex(),
                predicted.date().value());
    }

    /** Whether the values are equal or, where the gold has none, the words say the same and no value was guessed. */
    static boolean sameMeaning(
            String goldTimex, @Nullable String goldValue, String predictedTimex, @Nullable String predictedValue) {
        return Objects.equals(goldValue, predictedValue) && (goldValue != null || goldTimex.equals(predictedTimex));
    }
}
