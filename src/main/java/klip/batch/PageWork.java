package klip.batch;

import java.util.function.Function;
import klip.Klip;
import klip.ReadOptions;
import klip.article.Article;
import klip.article.Json;
import klip.source.Page;
import klip.source.PageException;
import klip.source.PageReference;
import klip.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page to the end, so that one bad page never stops a run: whatever fails becomes a {@link Problem}.
 *
 * <p>Thread-safe. A page for which memory ran out is read once more with no other such page beside it; only then is it
 * given up.
 */
public final class PageWork {
    private final PageReader reader;
    private final Function<Object, String> format;
    private final @Nullable EarlierRun earlier;
    private final Object oneAtATime = new Object();

    private PageWork(PageReader reader, Function<Object, String> format, @Nullable EarlierRun earlier) {
        this.reader = reader;
        this.format = format;
        this.earlier = earlier;
    }

    /** Work that writes one line an article. */
    public static PageWork lines(PageReader reader) {
        return new PageWork(reader, Json::line, null);
    }

    /** Work that writes one line an article, as Klip reads it. */
    public static PageWork lines(Klip klip, ReadOptions options) {
        return lines(page -> klip.read(page, options));
    }

    /** Work that writes for a person. */
    public static PageWork pretty(PageReader reader) {
        return new PageWork(reader, Json::pretty, null);
    }

    /** This work, spared where an earlier run has the line already. */
    public PageWork sparedBy(@Nullable EarlierRun run) {
        return new PageWork(reader, format, run);
    }

    /** What comes of a page that is yet to be fetched. */
    public Outcome outcome(PageReference page) {
        return guarded(page.source(), page::read);
    }

    /** What comes of a page. */
    public Outcome outcome(Page page) {
        return guarded(page.source(), () -> page);
    }

    /** What is said of a page that did not end in the time it was given. */
    static Outcome overdue(PageReference page, long seconds) {
        return new Outcome.Failed(new Problem(
                "PAGE_TIMEOUT",
                page.source(),
                "it was not read within " + seconds + " seconds",
                "report it together with the page, or give it more time"));
    }

    /** Gives the page when it is wanted. */
    @FunctionalInterface
    private interface Fetch {
        Page page() throws PageException;
    }

    private Outcome guarded(String source, Fetch fetch) {
        try {
            return outcome(source, fetch);
        } catch (OutOfMemoryError e) {
            synchronized (oneAtATime) {
                return again(source, fetch);
            }
        }
    }

    private Outcome again(String source, Fetch fetch) {
        try {
            return outcome(source, fetch);
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(new Problem(
                    "OUT_OF_MEMORY",
                    source,
                    "it needs more memory than there is",
                    "give Java more, as in KLIP_JAVA_OPTS=-Xmx4g, or leave the page out"));
        }
    }

    private Outcome outcome(String source, Fetch fetch) {
        try {
            Page page = fetch.page();
            Outcome known = earlier == null ? null : earlier.outcome(page);
            if (known != null) {
                return known;
            }
            Article article = reader.read(page);
            return new Outcome.Read(format.apply(article), ArticleCounts.of(article));
        } catch (PageException e) {
            return new Outcome.Failed(e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed(fault(source, e));
        }
    }

    private static Problem fault(String source, Throwable fault) {
        return new Problem(
                "INTERNAL_ERROR",
                source,
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
