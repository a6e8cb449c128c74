package klip.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds the article: first by what elements call themselves, surest names first, then by
 * where the paragraphs are, as Readability does.
 */
final class BodyFinder {
    /** A named body is believed when it holds this share of the page's prose. */
    private static final double ENOUGH = 0.4;
    /** A container is preferred to its best part when it holds this much more prose. */
    private static final double MUCH_MORE = 1.4;

    private final PageBlocks page;
    private final int[] proseBefore;

    BodyFinder(PageBlocks page) {
        this.page = page;
        this.proseBefore = page.proseBefore();
    }

    Body find() {
        int total = proseBefore[page.blocks().size()];
        if (total == 0) {
            return Body.NONE;
        }
        Region named = bestNamed(total);
        Region chosen = named == null ? bestScored() : named;
        return new Body(chosen.start(), chosen.end(), prose(chosen));
    }

    private int prose(Region region) {
        return proseBefore[region.end()] - proseBefore[region.start()];
    }

    private @Nullable Region bestNamed(int total) {
        Region best = null;
        for (Region region : page.regions()) {
            if (region.bodyRank() == Marks.NO_BODY || prose(region) < total * ENOUGH) {
                continue;
            }
            if (best == null || region.bodyRank() < best.bodyRank() || moreOfSameRank(region, best)) {
                best = region;
            }
        }
        return best;
    }

    private boolean moreOfSameRank(Region region, Region best) {
        return region.bodyRank() == best.bodyRank() && prose(region) > prose(best);
    }

    private Region bestScored() {
        double[] scores = scores();
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        Region chosen = page.regions().get(best);
        while (chosen.parent() >= 0 && prose(page.regions().get(chosen.parent())) > prose(chosen) * MUCH_MORE) {
            chosen = page.regions().get(chosen.parent());
        }
        return chosen;
    }

    // A paragraph speaks for the element that holds it, and half as loud for the one around that.
    private double[] scores() {
        List<Region> regions = page.regions();
        double[] scores = new double[regions.size()];
        for (int i = 0; i < page.blocks().size(); i++) {
            int prose = proseBefore[i + 1] - proseBefore[i];
            if (prose == 0) {
                continue;
            }
            int holder = regions.get(page.blocks().get(i).region()).parent();
            double share = prose;
            for (int step = 0; step < 3 && holder >= 0; step++) {
                scores[holder] += share;
                share /= 2;
                holder = regions.get(holder).parent();
            }
        }
        return scores;
    }
}
