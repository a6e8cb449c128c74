package klip.batch;

import java.util.SortedMap;

/**
 * What a run did so far.
 *
 * @param pages pages that were worked on
 * @param articles those that were read
 * @param failed those that were not
 * @param languages articles by language
 * @param entities by type
 * @param events by type
 * @param errors by code
 */
public record Totals(
        long pages,
        long articles,
        long failed,
        SortedMap<String, Long> languages,
        SortedMap<String, Long> entities,
        SortedMap<String, Long> events,
        SortedMap<String, Long> errors) {
    /** How many events there are in all. */
    public long eventCount() {
        return sum(events);
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
