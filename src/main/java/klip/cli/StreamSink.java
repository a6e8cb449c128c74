package klip.cli;

import java.io.IOException;
import klip.batch.Outcome;
import klip.batch.OutcomeSink;

/**
 * Writes articles to standard output and says problems on standard error.
 *
 * @param streams those of the command
 * @param talk says the problems
 */
record StreamSink(Streams streams, Talk talk) implements OutcomeSink {
    @Override
    public void take(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Read page) {
            streams.print(page.json());
        } else if (outcome instanceof Outcome.Failed page) {
            talk.problem(page.problem());
        }
    }
}
