package klip.corpus;

import klip.page.SegmentKind;
import org.jspecify.annotations.Nullable;

/** What a block of a source file is, and how its first line says so. */
public enum BlockKind {
    /** The title of the article; the first block of every file. */
    HEADLINE("# ", SegmentKind.HEADLINE),
    /** The standfirst. */
    LEAD("lead: ", SegmentKind.LEAD),
    /** A sub-heading. */
    HEADING("## ", SegmentKind.HEADING),
    /** One item of a list. */
    LIST_ITEM("- ", SegmentKind.LIST_ITEM),
    /** A block quotation. */
    QUOTE("> ", SegmentKind.QUOTE),
    /** One row of a table, cells parted by {@link #CELL_SEPARATOR}. */
    TABLE("table: ", SegmentKind.TABLE),
    /** A people notice or an item of a round-up. */
    NOTICE("notice: ", SegmentKind.NOTICE),
    /** The words under a picture; furniture. */
    CAPTION("caption: ", null),
    /** A teaser of another story; furniture. */
    READ_MORE("readmore: ", null),
    /** An advert for a job or an event; furniture. */
    ADVERT("advert: ", null),
    /** The name or firm repeated under a notice; furniture. */
    LABEL("label: ", null),
    /** Prose; the kind of a block that says nothing else. */
    PARAGRAPH("", SegmentKind.PARAGRAPH);

    /** What parts the cells of a table row in the source. */
    public static final String CELL_SEPARATOR = " | ";

    private final String prefix;
    private final @Nullable SegmentKind segment;

    BlockKind(String prefix, @Nullable SegmentKind segment) {
        this.prefix = prefix;
        this.segment = segment;
    }

    /** The kind of segment that it becomes; null for furniture, which is no part of the article's text. */
    public @Nullable SegmentKind segment() {
        return segment;
    }

    /** What the first line of such a block starts with; empty for a paragraph. */
    String prefix() {
        return prefix;
    }

    /** The word for it in the templates: {@code listItem} for {@link #LIST_ITEM}. */
    String word() {
        return switch (this) {
            case READ_MORE -> "readmore";
            case CAPTION, ADVERT, LABEL -> prefix.substring(0, prefix.length() - 2);
            default -> segment == null ? "" : segment.label();
        };
    }

    /** The kind of the block that starts with the given line. */
    static BlockKind of(String line) {
        for (BlockKind kind : values()) {
            if (line.startsWith(kind.prefix)) {
                return kind;
            }
        }
        throw new AssertionError("the empty prefix of a paragraph fits every line");
    }
}
