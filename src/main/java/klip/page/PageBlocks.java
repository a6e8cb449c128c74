package klip.page;

import java.util.List;

/**
 * A page as blocks in document order, and the elements that hold them.
 *
 * @param blocks the blocks
 * @param regions the elements, each before those inside it
 * @param complete false where the page had more than was read
 */
record PageBlocks(List<Block> blocks, List<Region> regions, boolean complete) {
    PageBlocks {
        blocks = List.copyOf(blocks);
        regions = List.copyOf(regions);
    }

    /** Running sums of the prose outside discarded zones: entry i counts the blocks before i. */
    int[] proseBefore() {
        int[] sums = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            sums[i + 1] = sums[i] + (block.isDiscarded() ? 0 : block.prose());
        }
        return sums;
    }
}
