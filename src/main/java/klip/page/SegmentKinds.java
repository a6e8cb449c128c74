package klip.page;

/** What segment a block of an article becomes. */
final class SegmentKinds {
    private static final int SUBHEADING = 90;

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
            case PARAGRAPH, OTHER -> isSubheading(block) ? SegmentKind.HEADING : SegmentKind.PARAGRAPH;
        };
    }

    // Papers whose editor knows no headings set them in bold, on a line of their own.
    private static boolean isSubheading(Block block) {
        String text = block.text();
        boolean statement = Sentences.isFinished(text) && !text.endsWith("?");
        return block.bold() && text.length() < SUBHEADING && !statement;
    }
}
