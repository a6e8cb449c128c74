package klip.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The zones of one page, weighed against what stands outside them. Not thread-safe. */
final class Zones {
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
            int around = free;
            level.forEach(zone -> zone.weigh(around));
            free += level.stream().mapToInt(Zone::freed).sum();
        }
    }

    /** Takes back all zones of the given trust. */
    void takeBack(Zone.Trust trust) {
        byDepth.values().forEach(level -> level.forEach(zone -> zone.takeBack(trust)));
    }
}
