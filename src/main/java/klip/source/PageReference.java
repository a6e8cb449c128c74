package klip.source;

/** A page that has not been read yet. Thread-safe: many threads may read many references of one source. */
public interface PageReference {
    /** Where the page is, relative to what was asked for, with {@code /} on every platform. */
    String source();

    /**
     * Reads and decompresses the page.
     *
     * @throws PageException if it cannot be read, is too large or is damaged; the problem says what to do
     */
    Page read() throws PageException;

    /** How many bytes this reference holds in memory until it is let go of; 0 where it only knows a file. */
    default int heldBytes() {
        return 0;
    }
}
