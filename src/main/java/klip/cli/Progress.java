package klip.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far a run has come and when it will end. Not thread-safe. */
final class Progress {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long REDRAWN_AFTER = NANOS_PER_SECOND / 5;
    private static final String START_OF_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean visible;
    private final int total;
    private final LongSupplier nanos;
    private final long started;
    private long drawn;

    /**
     * @param terminal where the line is drawn
     * @param visible whether it is drawn at all
     * @param total how many pages there are
     * @param nanos a clock that never goes back
     */
    Progress(PrintWriter terminal, boolean visible, int total, LongSupplier nanos) {
        this.terminal = terminal;
        this.visible = visible;
        this.total = total;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.drawn = started;
    }

    /** Tells that so many pages are done; draws a few times a second at most. */
    void update(int done) {
        long now = nanos.getAsLong();
        if (visible && now - drawn >= REDRAWN_AFTER) {
            drawn = now;
            double rate = done * (double) NANOS_PER_SECOND / (now - started);
            terminal.print(START_OF_LINE + line(done, rate));
            terminal.flush();
        }
    }

    /** Makes room for what is said next. */
    void clear() {
        if (visible) {
            terminal.print(START_OF_LINE);
            terminal.flush();
        }
    }

    private String line(int done, double rate) {
        return String.format(
                Locale.ROOT, "%d of %d pages, %.1f/s, %.0f s left", done, total, rate, (total - done) / rate);
    }
}
