package klip;

/** A fault of Klip itself: a stage failed on a page that it should have coped with. */
public final class StageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String stage;

    StageException(String stage, Throwable cause) {
        super("the " + stage + " stage failed: " + cause, cause);
        this.stage = stage;
    }

    /** The package of the stage: {@code page}, {@code language}, {@code text}, {@code name} … */
    public String stage() {
        return stage;
    }
}
