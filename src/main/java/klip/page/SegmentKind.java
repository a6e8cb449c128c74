package klip.page;

import java.util.Arrays;

/** What part of an article a segment is. */
public enum SegmentKind {
    /** The title of the article. */
    HEADLINE("headline"),
    /** The standfirst (Danish: manchet) under the headline. */
    LEAD("lead"),
    /** A sub-heading within the body. */
    HEADING("heading"),
    /** A paragraph of prose. */
    PARAGRAPH("paragraph"),
    /** One item of a list. */
    LIST_ITEM("listItem"),
    /** A block quotation. */
    QUOTE("quote"),
    /** A table row or table with words. */
    TABLE("table"),
    /** A self-contained short item printed with the article, such as a people notice. */
    NOTICE("notice");

    private final String label;

    SegmentKind(String label) {
        this.label = label;
    }

    /** The word for it in the contract. */
    public String label() {
        return label;
    }

    /**
     * The kind with that word in the contract.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SegmentKind ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no kind of segment"));
    }
}
