package klip.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an article that hold its paragraphs without saying so: one with several runs of prose, parted by line
 * breaks, and those of one name beside each other where several hold prose. What is short in such an element is a short
 * paragraph, a question or a sub-heading rather than a label. Immutable.
 */
final class TextHolders {
    /** So many paragraphs make a holder of text. */
    private static final int SEVERAL = 2;

    private final Map<Object, Integer> prose = new HashMap<>();

    /** Elements beside each other that are named alike. */
    private record Row(Element parent, String name) {}

    TextHolders(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.isProse() && !block.isDiscarded()) {
                prose.merge(block.element(), 1, Integer::sum);
                Row row = row(block.element());
                if (row != null) {
                    prose.merge(row, 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the block stands where paragraphs stand. */
    boolean hold(Block block) {
        Row row = row(block.element());
        return count(block.element()) >= SEVERAL || (row != null && count(row) >= SEVERAL);
    }

    private int count(Object holder) {
        return prose.getOrDefault(holder, 0);
    }

    private static @Nullable Row row(Element element) {
        Element parent = element.parent();
        return parent == null ? null : new Row(parent, element.normalName() + "." + element.className());
    }
}
