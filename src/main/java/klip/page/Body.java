package klip.page;

/**
 * The range of a page's blocks that holds the article.
 *
 * @param start the first block
 * @param end one past the last
 * @param prose the units of prose in it
 */
record Body(int start, int end, int prose) {
    /** A page without prose. */
    static final Body NONE = new Body(0, 0, 0);
}
