package klip.report;

import java.util.Objects;
import klip.article.Article;

/**
 * An article in a list.
 *
 * @param number its number in the report
 * @param headline its title, or the name of its file
 * @param source where it was
 * @param publisher the paper; empty if unknown
 * @param date when it was published; empty if unknown
 * @param language its language
 * @param events how many events it tells
 * @param entities how many entities it names
 * @param warnings how many warnings it carries
 */
record ArticleRow(
        int number,
        String headline,
        String source,
        String publisher,
        String date,
        String language,
        int events,
        int entities,
        int warnings) {
    static ArticleRow of(int number, Article article) {
        Article.Info info = article.article();
        return new ArticleRow(
                number,
                Objects.requireNonNullElse(info.headline(), info.source()),
                info.source(),
                Objects.requireNonNullElse(info.publisher(), ""),
                Objects.requireNonNullElse(info.datePublished(), ""),
                info.language(),
                article.events().size(),
                article.entities().size(),
                article.warnings().size());
    }
}
