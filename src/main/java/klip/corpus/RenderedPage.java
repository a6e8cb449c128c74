package klip.corpus;

import java.nio.charset.StandardCharsets;
import klip.article.Article;
import klip.article.ArticleAssembler;
import klip.article.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The page of an article, and what it states outside the text.
 *
 * @param source its path in the folder of pages
 * @param html the page
 * @param description its own summary
 * @param published the day of publication, as precise as the page has it
 * @param modified likewise
 * @param publishedFrom what part of the page states it
 */
record RenderedPage(
        String source,
        String html,
        @Nullable String description,
        String published,
        @Nullable String modified,
        String publishedFrom) {
    /**
     * What a right reader of the page knows of it.
     *
     * @param text the cleaned article
     */
    Article.Info info(SourceArticle article, String text) {
        SourceArticle.Header header = article.header();
        return new Article.Info(
                ArticleAssembler.id(source, html.getBytes(StandardCharsets.UTF_8)),
                source,
                header.url(),
                article.headline(),
                description,
                header.authors(),
                header.publisher(),
                published,
                modified,
                publishedFrom,
                header.language().tag(),
                1.0,
                text,
                Sha256.of(text),
                null);
    }
}
