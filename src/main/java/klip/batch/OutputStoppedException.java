package klip.batch;

import java.io.IOException;

/** Output that could not be written on; the message says what is safe and how to go on. */
public final class OutputStoppedException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputStoppedException(String message, IOException cause) {
        super(message, cause);
    }
}
