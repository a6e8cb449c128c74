package klip.batch;

import java.io.IOException;

/** Where the outcomes of a run go, in order. */
@FunctionalInterface
public interface OutcomeSink {
    /** Takes the next outcome. */
    void take(Outcome outcome) throws IOException;
}
