package klip.batch;

import klip.article.Article;
import klip.source.Page;
import klip.source.PageException;

/** Makes the article of a page; called by many threads at once. */
@FunctionalInterface
public interface PageReader {
    /**
     * The article of a page.
     *
     * @throws PageException if the page cannot be read; says why and what to do
     */
    Article read(Page page) throws PageException;
}
