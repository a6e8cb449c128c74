package klip.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The zones of one page, weighed against what stands outside them. Not thread-safe. */
final class Zones {
    /** A box beside an article is that much smaller; parts of one article are hardly. */
    private static final int MANY_TIMES = 5;

    private final TreeMap<Integer, List<Zone>> byDepth = new TreeMap<>();

    void add(Zone zone) {
        byDepth.computeIfAbsent(zone.depth(), depth -> new ArrayList<>()).add(zone);
    }

    /**
     * Takes back the zones whose prose speaks against their names, outer ones first: where a zone that is taken back holds
     * the whole article, the boxes inside it are boxes within the article, and no one of them is all there is.
     *
     * @param outside the prose of the page in no zone at all
     */
    void weigh(int outside) {
        int free = outside;
        for (List<Zone> level : byDepth.values()) {
            weigh(level, free);
            free += level.stream().mapToInt(Zone::freed).sum();
        }
    }

    // Beside a zone that turned out to hold the article, the others are boxes again, however little stands in no zone.
    private static void weigh(List<Zone> level, int around) {
        level.forEach(zone -> zone.weigh(around));
        Zone biggest = Collections.max(level, Comparator.comparingInt(Zone::freed));
        int freed = level.stream().mapToInt(Zone::freed).sum();
        if (biggest.freed() * 2L > freed) {
            level.stream()
                    .filter(zone -> zone.freed() * MANY_TIMES < biggest.freed())
                    .forEach(zone -> zone.weigh(around + biggest.freed()));
        }
    }

    /** Takes back all zones of the given trust. */
    void takeBack(Zone.Trust trust) {
        byDepth.values().forEach(level -> level.forEach(zone -> zone.takeBack(trust)));
    }
}
