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
    private final @Nullable String retrieved;

    /**
     * @param source where it came from, relative to the corpus folder, with {@code /} on every platform
     * @param format how the bytes are to be read
     * @param bytes the content, decompressed
     * @param url the address of the page, where whoever delivers it knows
     */
    public Page(String source, Format format, byte[] bytes, @Nullable String url) {
        this(source, format, bytes, url, null);
    }

    /**
     * A page that was captured.
     *
     * @param source where it came from
     * @param format how the bytes are to be read
     * @param bytes the content, decompressed
     * @param url the address of the page, where whoever delivers it knows
     * @param retrieved when it was captured, ISO 8601, where whoever delivers it knows
     */
    public Page(String source, Format format, byte[] bytes, @Nullable String url, @Nullable String retrieved) {
        this.source = source;
        this.format = format;
        this.bytes = bytes;
        this.url = url;
        this.retrieved = retrieved;
    }

    /** This page, with the address given where it has none. */
    public Page withUrl(@Nullable String address) {
        return url != null || address == null ? this : new Page(source, format, bytes, address, retrieved);
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

    /** When a web archive captured the page, ISO 8601, where whoever delivered it knew. */
    public @Nullable String retrieved() {
        return retrieved;
    }
}
