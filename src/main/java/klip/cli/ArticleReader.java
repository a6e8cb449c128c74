package klip.cli;

import klip.article.Article;
import klip.source.Page;
import klip.source.PageException;

/** Makes the article of a page; called by many threads at once. */
@FunctionalInterface
interface ArticleReader {
    Article read(Page page) throws PageException;
}
