package klip.serve;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import klip.article.Article;
import klip.source.PageException;

/** Reads so many pages at once and no more, each for so long and no longer. Thread-safe. */
final class Workshop {
    private final ArticleReader reader;
    private final Duration maxTime;
    private final Semaphore places;
    private final ExecutorService workers;

    Workshop(ArticleReader reader, ServerOptions options) {
        this.reader = reader;
        this.maxTime = options.maxTime();
        this.places = new Semaphore(options.maxPages());
        this.workers = Executors.newFixedThreadPool(options.maxPages(), task -> {
            Thread thread = new Thread(task, "klip-serve-page");
            thread.setDaemon(true);
            return thread;
        });
    }

    Article read(PageRequest request) throws Refusal {
        if (!places.tryAcquire()) {
            throw new Refusal(429, "BUSY", "as many pages are being read as may be", "try again in a second");
        }
        // A page that is given up keeps its place until it ends, so that no more than the limit ever run.
        Future<Article> article = workers.submit(() -> {
            try {
                return reader.read(request.page(), request.options());
            } finally {
                places.release();
            }
        });
        return within(article);
    }

    void stop() {
        workers.shutdownNow();
    }

    private Article within(Future<Article> article) throws Refusal {
        try {
            return article.get(maxTime.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refusal(503, "TOO_SLOW", "it took longer than " + maxTime.toSeconds() + " s", "send less of it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "STOPPING", "the server is being stopped", "try again later");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PageException unreadable) {
                throw new Refusal(422, unreadable.problem());
            }
            throw new Refusal(500, "INTERNAL_ERROR", "Klip itself is at fault", "report it together with the page");
        }
    }
}
