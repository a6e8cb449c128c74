package klip.source;

/**
 * A page whose bytes are at hand already, since they came in a stream.
 *
 * @param page the page
 */
record HeldPage(Page page) implements PageReference {
    @Override
    public String source() {
        return page.source();
    }

    @Override
    public Page read() {
        return page;
    }

    @Override
    public int heldBytes() {
        return page.bytes().length;
    }
}
