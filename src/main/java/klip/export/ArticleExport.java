package klip.export;

import java.io.IOException;
import klip.article.Article;

/** Takes articles one by one, and puts what it made of them in place at the end. Not thread-safe. */
public interface ArticleExport extends AutoCloseable {
    /** Takes the next article. */
    void add(Article article) throws IOException;

    /** Puts everything in its place, whole. */
    void finish() throws IOException;

    /** Lets go of what is open; without {@link #finish()} nothing stands in its place. */
    @Override
    void close() throws IOException;
}
