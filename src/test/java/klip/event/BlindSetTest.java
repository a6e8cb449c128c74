package klip.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Predicate;
import klip.language.Language;
import org.junit.jupiter.api.Test;

/**
 * How well events are found in sentences that the rules were not made from.
 *
 * <p>Odd lines of the files may be looked at when rules are mended; even lines stay unseen, and their score is what to
 * expect of other news with right names.
 */
class BlindSetTest {
    private static final EventFinder FINDER = new EventFinder();

    @Test
    void danishEventsOfUnseenLinesAreFound() throws IOException {
        atLeast(score(Language.DANISH, c -> c.line() % 2 == 0), 0.83, 0.91, 0.94);
    }

    @Test
    void englishEventsOfUnseenLinesAreFound() throws IOException {
        atLeast(score(Language.ENGLISH, c -> c.line() % 2 == 0), 0.88, 0.87, 0.87);
    }

    private static void atLeast(BlindScore score, double events, double arguments, double status) {
        assertThat(score.events()).as("events: %s", score).isGreaterThanOrEqualTo(events);
        assertThat(score.arguments()).as("arguments: %s", score).isGreaterThanOrEqualTo(arguments);
        assertThat(score.status()).as("status: %s", score).isGreaterThanOrEqualTo(status);
    }

    static BlindScore score(Language language, Predicate<BlindCase> which) throws IOException {
        BlindScore score = new BlindScore();
        for (BlindCase one : BlindCase.read(language)) {
            if (which.test(one)) {
                Marked text = Marked.of(language, one.sentence());
                score.add(one, text, text.events(FINDER));
            }
        }
        return score;
    }
}
