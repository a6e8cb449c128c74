package klip.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what was cut from one page: neighbours that went for one reason are one removal. Not thread-safe. */
final class Removals {
    private final IdentityHashMap<Block, Verdict> verdicts = new IdentityHashMap<>();
    private final List<Removal> removals = new ArrayList<>();

    /** Takes note of the blocks that were judged; the verdicts stand in the same order. */
    void judged(List<Block> blocks, List<Verdict> given) {
        for (int i = 0; i < blocks.size(); i++) {
            verdicts.put(blocks.get(i), given.get(i));
        }
    }

    /** Takes note of a block that is part of the story, whatever was said of it before. */
    void kept(Block block) {
        verdicts.put(block, Verdict.KEPT);
    }

    /** What was cut, in the page's order; ranges are in UTF-16 units yet. */
    List<Removal> of(PageBlocks page) {
        boolean open = false;
        for (Block block : page.blocks()) {
            Verdict verdict = verdicts.getOrDefault(block, block.isDiscarded() ? Verdict.ZONE : Verdict.OUTSIDE);
            Span range = block.range();
            if (verdict == Verdict.KEPT || range == null) {
                open = false;
            } else {
                add(new Removal(verdict.kind(), reason(verdict, block), range), open);
                open = true;
            }
        }
        return List.copyOf(removals);
    }

    private void add(Removal removal, boolean joins) {
        @Nullable Removal last = joins ? removals.get(removals.size() - 1) : null;
        if (last != null && last.kind().equals(removal.kind()) && last.reason().equals(removal.reason())) {
            removals.remove(removals.size() - 1);
            removals.add(new Removal(last.kind(), last.reason(), last.html().union(removal.html())));
        } else {
            removals.add(removal);
        }
    }

    private static String reason(Verdict verdict, Block block) {
        Zone zone = block.zone();
        return verdict == Verdict.ZONE && zone != null ? verdict.reason() + ": " + zone.reason() : verdict.reason();
    }
}
