package klip.page;

import java.util.ArrayList;
import java.util.List;

/** Finds people notices that stand in a box after the article. Immutable. */
final class NoticeFinder {
    private final Furniture furniture;

    NoticeFinder(Furniture furniture) {
        this.furniture = furniture;
    }

    /** The notices after the body, whatever zone they stand in; a box ends at the next heading. */
    List<Block> find(PageBlocks page, Body body) {
        List<Block> found = new ArrayList<>();
        boolean inBox = false;
        for (Block block : page.blocks().subList(body.end(), page.blocks().size())) {
            if (furniture.opensNotices(block.text())) {
                inBox = true;
            } else if (block.isMarkedHeading() || opensOther(block)) {
                inBox = false;
            } else if (inBox && block.isProse()) {
                found.add(block);
            }
        }
        return found;
    }

    private boolean opensOther(Block block) {
        return furniture.opensSection(block.text()) || furniture.closes(block.text());
    }
}
