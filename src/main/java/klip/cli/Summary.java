package klip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import klip.batch.Totals;

/**
 * What a run did, in the end.
 *
 * @param totals what came of the pages
 * @param skipped how many files were left alone
 * @param seconds how long it took
 * @param pagesPerSecond how fast that was
 */
record Summary(Totals totals, int skipped, double seconds, double pagesPerSecond) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** The summary of a run that began then, when so many pages were done already. */
    static Summary since(long nanos, long pagesBefore, Totals totals, int skipped) {
        double seconds = Math.max((System.nanoTime() - nanos) / NANOS_PER_SECOND, 1e-3);
        return new Summary(totals, skipped, seconds, (totals.pages() - pagesBefore) / seconds);
    }

    /** It as lines for a person; the first has it all in short. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s, %s, %d failed, %d skipped, %.1f s",
                counted(totals.articles(), "page"),
                counted(totals.eventCount(), "event"),
                totals.failed(),
                skipped,
                seconds));
        addCounts(lines, "languages", totals.languages());
        addCounts(lines, "entities", totals.entities());
        addCounts(lines, "events", totals.events());
        addCounts(lines, "errors", totals.errors());
        lines.add(String.format(Locale.ROOT, "%.1f pages a second", pagesPerSecond));
        return lines;
    }

    private static void addCounts(List<String> lines, String what, SortedMap<String, Long> counts) {
        if (!counts.isEmpty()) {
            lines.add(what + ": "
                    + counts.entrySet().stream()
                            .map(count -> count.getKey() + " " + count.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
