package klip.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that print the headline and the standfirst of an article.
 *
 * @param page the page
 * @param body where its article is
 * @param metadata what it says of itself
 */
record TitleFinder(PageBlocks page, Body body, Metadata metadata) {
    /** The standfirst stands within so many blocks of the headline: pictures, bylines and buttons come between. */
    private static final int REACH = 25;

    private static final int MIN_LEAD = 25;
    private static final int MAX_LEAD = 900;
    /** This much of the page's own description is enough to know the standfirst by. */
    private static final int SAME_START = 40;

    /** Index of the block with the headline; -1 where none is printed. */
    int headline() {
        String key = metadata.headline() == null ? "" : TextKey.of(metadata.headline());
        int firstH1 = -1;
        for (int i = 0; i < body.end(); i++) {
            Block block = page.blocks().get(i);
            if (block.kind() != Block.Kind.HEADING) {
                continue;
            }
            if (!key.isEmpty() && TextKey.of(block.text()).endsWith(key)) {
                return i;
            }
            boolean h1 = block.element().normalName().equals("h1") && !block.isDiscarded();
            firstH1 = firstH1 < 0 && h1 ? i : firstH1;
        }
        return firstH1;
    }

    /** Index of the block with the standfirst; -1 where there is none. */
    int lead(int headline) {
        List<Block> blocks = page.blocks();
        int from = headline < 0 ? body.start() : headline + 1;
        int to = Math.min(Math.min(blocks.size(), body.end()), from + REACH);
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            if (isLeadLike(block)
                    && (repeatsDescription(block) || (block.marks().lead() && !isNever(block)))) {
                return i;
            }
        }
        return boldLead(from, to);
    }

    // Without a name or description to know it by, a standfirst is the first paragraph, in bold, above one that is not.
    private int boldLead(int from, int to) {
        for (int i = from; i < to; i++) {
            Block block = page.blocks().get(i);
            if (block.isProse() && !block.isDiscarded()) {
                return isLeadLike(block)
                                && block.isBold()
                                && i + 1 < to
                                && !page.blocks().get(i + 1).isBold()
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    private static boolean isLeadLike(Block block) {
        int length = block.text().length();
        return length >= MIN_LEAD
                && length <= MAX_LEAD
                && block.linkDensity() < 0.3
                && block.kind() != Block.Kind.LIST_ITEM;
    }

    private boolean repeatsDescription(Block block) {
        @Nullable String description = metadata.description();
        if (description == null || description.length() < SAME_START) {
            return false;
        }
        String start = TextKey.of(description.substring(0, SAME_START));
        return TextKey.of(block.text().substring(0, Math.min(block.text().length(), SAME_START * 2)))
                .startsWith(start);
    }

    private static boolean isNever(Block block) {
        return block.zone() != null && block.zone().isNeverArticle();
    }
}
