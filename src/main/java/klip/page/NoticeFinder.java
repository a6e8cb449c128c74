package klip.page;

import java.util.ArrayList;
import java.util.List;

/** Finds people notices that stand in a box after the article. Immutable. */
final class NoticeFinder {
    private static final int LABEL = 60;

    private final Phrases phrases;

    NoticeFinder(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The notices after the body, whatever zone they stand in; a box ends at the next heading. */
    List<Block> find(PageBlocks page, Body body) {
        List<Block> found = new ArrayList<>();
        boolean inBox = false;
        for (Block block : page.blocks().subList(body.end(), page.blocks().size())) {
            boolean label = block.text().length() < LABEL && !block.isProse();
            if (label && phrases.begins(Phrases.Kind.NOTICES, block.text())) {
                inBox = true;
            } else if (block.kind() == Block.Kind.HEADING || opensOther(block)) {
                inBox = false;
            } else if (inBox && block.isProse()) {
                found.add(block);
            }
        }
        return found;
    }

    private boolean opensOther(Block block) {
        return phrases.begins(Phrases.Kind.SECTION, block.text()) || phrases.begins(Phrases.Kind.CLOSING, block.text());
    }
}
