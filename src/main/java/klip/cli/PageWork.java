package klip.cli;

import java.util.function.Function;
import klip.article.Article;
import klip.article.Json;
import klip.source.PageException;
import klip.source.PageReference;
import klip.source.Problem;

/**
 * Reads one page to the end, so that one bad page never stops a run: whatever fails becomes a {@link Problem}.
 *
 * @param reader makes the article
 * @param format writes it
 */
record PageWork(ArticleReader reader, Function<Object, String> format) {
    /** Work that writes one line an article. */
    static PageWork lines(ArticleReader reader) {
        return new PageWork(reader, Json::line);
    }

    /** Work that writes for a person. */
    static PageWork pretty(ArticleReader reader) {
        return new PageWork(reader, Json::pretty);
    }

    Outcome outcome(PageReference page) {
        try {
            Article article = reader.read(page.read());
            return new Outcome.Read(format.apply(article), article.events().size());
        } catch (PageException e) {
            return new Outcome.Failed(e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(fault(page, e));
        }
    }

    private static Problem fault(PageReference page, Throwable fault) {
        return new Problem(
                "INTERNAL_ERROR",
                page.source(),
                fault + where(fault),
                "report it together with the page; the rest of the run is not affected");
    }

    private static String where(Throwable fault) {
        Throwable first = fault;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        StackTraceElement[] frames = first.getStackTrace();
        return frames.length == 0 ? "" : " at " + frames[0];
    }
}
