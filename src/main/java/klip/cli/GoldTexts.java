package klip.cli;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import klip.article.Article;
import klip.source.Format;
import klip.source.Page;
import klip.source.PageReference;
import klip.source.PageSource;

/**
 * The texts of gold articles as pages, for gold that has no pages of its own.
 *
 * @param articles the gold
 */
record GoldTexts(List<Article> articles) implements PageSource {
    @Override
    public Iterator<PageReference> iterator() {
        return articles.stream()
                .map(article -> (PageReference) new GoldText(article.article()))
                .iterator();
    }

    @Override
    public int skipped() {
        return 0;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private record GoldText(Article.Info info) implements PageReference {
        @Override
        public String source() {
            return info.source();
        }

        @Override
        public Page read() {
            return new Page(source(), Format.TEXT, info.text().getBytes(StandardCharsets.UTF_8), info.url());
        }
    }
}
