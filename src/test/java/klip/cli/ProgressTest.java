package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import klip.batch.Totals;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void rateAndRestAreSaidInEveryLocale() {
        Progress progress = progress(true);
        clock.set(2_000_000_000L);
        progress.update(() -> totals(25, 3));

        assertThat(terminal).hasToString("\r\u001b[K25 of 100 pages, 12.5/s, 3 errors, 6 s left");
    }

    @Test
    void theLineIsNotRedrawnForEveryPage() {
        Progress progress = progress(true);
        clock.set(1_000_000L);
        progress.update(() -> totals(1, 0));

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void nothingIsDrawnWhereNobodySeesIt() {
        Progress progress = progress(false);
        clock.set(2_000_000_000L);
        progress.update(() -> totals(25, 3));
        progress.clear();

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void theRestIsNotGuessedWhereTheNumberOfPagesIsNotKnown() {
        Progress progress = new Progress(new PrintWriter(terminal), true, 5, () -> 0, clock::get);
        clock.set(2_000_000_000L);
        progress.update(() -> totals(25, 0));

        assertThat(terminal).hasToString("\r\u001b[K25 pages, 10.0/s, 0 errors");
    }

    private static Totals totals(long pages, long failed) {
        SortedMap<String, Long> none = new TreeMap<>();
        return new Totals(pages, pages - failed, failed, none, none, none, none);
    }

    private Progress progress(boolean visible) {
        return new Progress(new PrintWriter(terminal), visible, 0, () -> 100, clock::get);
    }
}
