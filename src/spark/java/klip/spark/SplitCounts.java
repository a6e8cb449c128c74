package klip.spark;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import klip.batch.Totals;

/**
 * What was done.
 *
 * @param pages pages that were worked on
 * @param articles those that were read
 * @param tokens words between white space in their texts
 * @param errors the others, by code
 */
record SplitCounts(long pages, long articles, long tokens, SortedMap<String, Long> errors) implements Serializable {
    /** Nothing. */
    static SplitCounts none() {
        return new SplitCounts(0, 0, 0, new TreeMap<>());
    }

    static SplitCounts of(Totals totals, long tokens) {
        return new SplitCounts(totals.pages(), totals.articles(), tokens, totals.errors());
    }

    /** These and those. */
    SplitCounts plus(SplitCounts more) {
        SortedMap<String, Long> sum = new TreeMap<>(errors);
        more.errors.forEach((code, count) -> sum.merge(code, count, Long::sum));
        return new SplitCounts(pages + more.pages, articles + more.articles, tokens + more.tokens, sum);
    }
}
