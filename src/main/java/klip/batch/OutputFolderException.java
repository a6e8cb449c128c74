package klip.batch;

/** An output folder that cannot be used as asked; the message says why and what to do. */
public final class OutputFolderException extends Exception {
    private static final long serialVersionUID = 1L;

    OutputFolderException(String message) {
        super(message);
    }
}
