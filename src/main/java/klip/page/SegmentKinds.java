package klip.page;

/** What segment a block of an article becomes. */
final class SegmentKinds {
    private SegmentKinds() {}

    static SegmentKind of(Block block) {
        if (block.marks().notice() && block.isProse()) {
            return SegmentKind.NOTICE;
        }
        return switch (block.kind()) {
            case HEADING -> SegmentKind.HEADING;
            case LIST_ITEM -> SegmentKind.LIST_ITEM;
            case QUOTE -> SegmentKind.QUOTE;
            case TABLE -> SegmentKind.TABLE;
            case PARAGRAPH, OTHER -> SegmentKind.PARAGRAPH;
        };
    }
}
