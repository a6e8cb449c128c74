package klip.spark;

/** A job that cannot be begun; the message says what to do. */
final class JobException extends Exception {
    private static final long serialVersionUID = 1L;

    JobException(String message) {
        super(message);
    }
}
