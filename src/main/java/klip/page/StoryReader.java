package klip.page;

import java.util.List;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageDecoder;
import klip.source.PageException;

/** Reads the story of a page. Thread-safe. */
public final class StoryReader {
    private final PageDecoder decoder = new PageDecoder();
    private final HtmlStoryReader html = new HtmlStoryReader();

    /**
     * The article of a page.
     *
     * @throws PageException if the bytes are no text that can be read
     */
    public Story read(Page page) throws PageException {
        String text = decoder.decode(page);
        return page.format() == Format.HTML ? html.read(text) : new Story("", List.of(), Metadata.none(), List.of());
    }
}
