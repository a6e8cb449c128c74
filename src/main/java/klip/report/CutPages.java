package klip.report;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import klip.article.Article;
import klip.source.PageDecoder;
import klip.source.PageException;
import klip.source.PageReference;
import klip.source.PageSource;

/** The pages that the articles were read from, to show what was cut from them. */
public final class CutPages implements AutoCloseable {
    /** What is cut may be most of a page, and a reader sees from its beginning what it is. */
    private static final int MOST_SHOWN = 1000;

    private final PageDecoder decoder = new PageDecoder();
    private final Map<String, PageReference> pages = new HashMap<>();
    private final PageSource source;

    private CutPages(List<String> folders) {
        this.source = PageSource.open(folders, InputStream.nullInputStream(), PageSource.DEFAULT_MAX_BYTES);
        source.forEach(page -> pages.put(page.source(), page));
    }

    /** No pages: what was cut is told, but not shown. */
    public static CutPages none() {
        return new CutPages(List.of());
    }

    /** The pages of a folder, the one that the run read. */
    public static CutPages of(Path folder) {
        return new CutPages(List.of(folder.toString()));
    }

    /** The source of each thing that was cut from an article's page, shortened; empty where the page is not at hand. */
    List<String> cutFrom(Article article) {
        PageReference page = pages.get(article.article().source());
        List<Article.Removed> removed = article.removed();
        if (page == null || removed == null || removed.isEmpty()) {
            return List.of();
        }
        try {
            String html = decoder.decode(page.read());
            int length = html.codePointCount(0, html.length());
            return removed.stream().map(cut -> shown(html, length, cut.html())).toList();
        } catch (PageException e) {
            // The page changed since the run: the article is shown without it.
            return List.of();
        }
    }

    private static String shown(String html, int length, List<Integer> range) {
        if (range.size() != 2 || range.get(0) < 0 || range.get(1) < range.get(0) || range.get(1) > length) {
            return "";
        }
        int start = html.offsetByCodePoints(0, range.get(0));
        int points = range.get(1) - range.get(0);
        int end = html.offsetByCodePoints(start, Math.min(points, MOST_SHOWN));
        return html.substring(start, end) + (points > MOST_SHOWN ? " …" : "");
    }

    @Override
    public void close() {
        source.close();
    }
}
