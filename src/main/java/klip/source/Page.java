package klip.source;

import org.jspecify.annotations.Nullable;

/**
 * One page as it was found: its bytes, and where they came from.
 *
 * <p>Immutable as long as nobody writes to the array passed in; it is not copied, since a page may be large.
 */
public final class Page {
    private final String source;
    private final Format format;
    private final byte[] bytes;
    private final @Nullable String url;

    /**
     * @param source where it came from, relative to the corpus folder, with {@code /} on every platform
     * @param format how the bytes are to be read
     * @param bytes the content, decompressed
     * @param url the address of the page, where whoever delivers it knows
     */
    public Page(String source, Format format, byte[] bytes, @Nullable String url) {
        this.source = source;
        this.format = format;
        this.bytes = bytes;
        this.url = url;
    }

    /** Where the page came from, relative to the corpus folder, with {@code /} on every platform. */
    public String source() {
        return source;
    }

    /** How the bytes are to be read. */
    public Format format() {
        return format;
    }

    /** The content, decompressed; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** The address of the page, where whoever delivered it knew. */
    public @Nullable String url() {
        return url;
    }
}
