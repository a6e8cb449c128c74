package klip.cli;

import java.io.IOException;
import klip.source.Problem;

/**
 * Writes articles to standard output and says problems on standard error.
 *
 * @param streams those of the command
 */
record StreamSink(Streams streams) implements ArticleSink {
    @Override
    public void article(String json) throws IOException {
        streams.print(json);
    }

    @Override
    public void problem(Problem problem) {
        streams.say(problem.code() + ": " + problem.place() + ": " + problem.reason() + " - " + problem.remedy());
    }

    @Override
    public void close() {
        // The streams belong to the process.
    }
}
