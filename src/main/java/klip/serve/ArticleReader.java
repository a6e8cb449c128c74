package klip.serve;

import klip.ReadOptions;
import klip.article.Article;
import klip.source.Page;
import klip.source.PageException;

/** Makes the article of a page, such as {@code Klip.standard()::read}; called by many threads at once. */
@FunctionalInterface
public interface ArticleReader {
    /**
     * Reads a page.
     *
     * @throws PageException if the page cannot be read
     */
    Article read(Page page, ReadOptions options) throws PageException;
}
