package klip.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What some articles say of one organization.
 *
 * @param names its names, each with how many articles give it
 * @param articles how many articles name it
 * @param mentions how often they do
 * @param firstSeen the first day of publication; null where no article states one
 * @param lastSeen the last
 */
record OrganizationCount(
        SortedMap<String, Long> names,
        long articles,
        long mentions,
        @Nullable String firstSeen,
        @Nullable String lastSeen)
        implements Serializable {
    /** What one article says. */
    static OrganizationCount of(String name, long mentions, @Nullable String day) {
        return new OrganizationCount(new TreeMap<>(Map.of(name, 1L)), 1, mentions, day, day);
    }

    /** These articles and those. */
    OrganizationCount plus(OrganizationCount more) {
        return new OrganizationCount(
                added(names, more.names),
                articles + more.articles,
                mentions + more.mentions,
                chosen(firstSeen, more.firstSeen, -1),
                chosen(lastSeen, more.lastSeen, 1));
    }

    /** Another entity of the same article that is this organization. */
    OrganizationCount alsoNamed(OrganizationCount more) {
        return new OrganizationCount(
                added(names, more.names), articles, mentions + more.mentions, firstSeen, lastSeen);
    }

    /** The name that most articles give, and of several the last in the alphabet, so that the capitals matter. */
    String name() {
        return names.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static SortedMap<String, Long> added(SortedMap<String, Long> some, SortedMap<String, Long> more) {
        SortedMap<String, Long> sum = new TreeMap<>(some);
        more.forEach((name, count) -> sum.merge(name, count, Long::sum));
        return sum;
    }

    private static @Nullable String chosen(@Nullable String one, @Nullable String other, int sign) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Comparator.<String>naturalOrder().compare(one, other) * sign >= 0 ? one : other;
    }
}
