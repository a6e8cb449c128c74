package klip.batch;

import klip.article.Json;
import klip.source.Problem;

/** What came of one page: a line of output, whichever. */
public sealed interface Outcome {
    /** Where the page is, as its reference names it. */
    String source();

    /** The outcome as JSON, without a line end. */
    String json();

    /**
     * It was read.
     *
     * @param json its article as it is to be written
     * @param counts what the article adds to a tally
     */
    record Read(String json, ArticleCounts counts) implements Outcome {
        @Override
        public String source() {
            return counts.source();
        }
    }

    /**
     * It could not be read.
     *
     * @param problem why not
     */
    record Failed(Problem problem) implements Outcome {
        @Override
        public String source() {
            return problem.place();
        }

        @Override
        public String json() {
            return Json.line(problem);
        }
    }
}
