package klip.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import klip.batch.Totals;

/** One line on a terminal that says how far a run has come and when it will end. Not thread-safe. */
final class Progress {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long REDRAWN_AFTER = NANOS_PER_SECOND / 5;
    private static final String START_OF_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean visible;
    private final LongSupplier total;
    private final LongSupplier nanos;
    private final long started;
    private final long before;
    private long drawn;

    /**
     * @param terminal where the line is drawn
     * @param visible whether it is drawn at all
     * @param before how many pages were done before
     * @param total how many pages there are; 0 while that is not known
     * @param nanos a clock that never goes back
     */
    Progress(PrintWriter terminal, boolean visible, long before, LongSupplier total, LongSupplier nanos) {
        this.terminal = terminal;
        this.visible = visible;
        this.before = before;
        this.total = total;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.drawn = started;
    }

    /** Tells how far the run is; asks and draws a few times a second at most. */
    void update(Supplier<Totals> counts) {
        long now = nanos.getAsLong();
        if (visible && now - drawn >= REDRAWN_AFTER) {
            drawn = now;
            Totals totals = counts.get();
            double rate = (totals.pages() - before) * (double) NANOS_PER_SECOND / (now - started);
            terminal.print(START_OF_LINE + line(totals.pages(), totals.failed(), rate));
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

    private String line(long done, long failed, double rate) {
        long pages = total.getAsLong();
        String share = pages > 0 ? done + " of " + pages + " pages" : done + " pages";
        String left = pages > 0 && rate > 0
                ? String.format(Locale.ROOT, ", %.0f s left", Math.max(0, pages - done) / rate)
                : "";
        return String.format(Locale.ROOT, "%s, %.1f/s, %d errors%s", share, rate, failed, left);
    }
}
