package klip.source;

/** How the bytes of a page are to be read. */
public enum Format {
    /** An HTML page. */
    HTML,
    /** Plain text: an article whose first line is the headline, paragraphs parted by blank lines. */
    TEXT
}
