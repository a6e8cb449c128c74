package klip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void rateAndRestAreSaidInEveryLocale() {
        Progress progress = progress(true);
        clock.set(2_000_000_000L);
        progress.update(25);

        assertThat(terminal).hasToString("\r\u001b[K25 of 100 pages, 12.5/s, 6 s left");
    }

    @Test
    void theLineIsNotRedrawnForEveryPage() {
        Progress progress = progress(true);
        clock.set(1_000_000L);
        progress.update(1);

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void nothingIsDrawnWhereNobodySeesIt() {
        Progress progress = progress(false);
        clock.set(2_000_000_000L);
        progress.update(25);
        progress.clear();

        assertThat(terminal.toString()).isEmpty();
    }

    private Progress progress(boolean visible) {
        return new Progress(new PrintWriter(terminal), visible, 100, clock::get);
    }
}
