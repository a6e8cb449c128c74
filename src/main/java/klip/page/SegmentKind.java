package klip.page;

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
}
