package klip.cli;

import java.io.IOException;
import klip.source.Problem;

/** Where the outcomes of a run go, line by line. */
interface ArticleSink extends AutoCloseable {
    /** Takes one article as JSON. */
    void article(String json) throws IOException;

    /** Takes the reason why there is none. */
    void problem(Problem problem) throws IOException;

    @Override
    void close() throws IOException;
}
