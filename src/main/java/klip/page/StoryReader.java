package klip.page;

import klip.source.Format;
import klip.source.Page;
import klip.source.PageDecoder;
import klip.source.PageException;

/** Reads the story of a page. Thread-safe. */
public final class StoryReader {
    private final PageDecoder decoder = new PageDecoder();
    private final HtmlStoryReader html;
    private final TextStoryReader text;

    /** Loads the tables that come with the program; one reader serves any number of threads. */
    public StoryReader() {
        Phrases phrases = Phrases.load();
        this.html = new HtmlStoryReader(phrases);
        this.text = new TextStoryReader(phrases);
    }

    /**
     * The article of a page. Where the page holds none, or several, the text is empty and a warning says which.
     *
     * @throws PageException if the bytes are no text that can be read
     */
    public Story read(Page page) throws PageException {
        return read(page, false);
    }

    /**
     * Does as {@link #read(Page)}, and says what was cut from an HTML page and why.
     *
     * @throws PageException if the bytes are no text that can be read
     */
    public Story readExplained(Page page) throws PageException {
        return read(page, true);
    }

    private Story read(Page page, boolean explained) throws PageException {
        String decoded = decoder.decode(page);
        return page.format() == Format.HTML ? html.read(decoded, page.url(), explained) : text.read(decoded);
    }
}
