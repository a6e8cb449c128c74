package klip.source;

/** A page that cannot be read; carries the {@link Problem} to report. */
public final class PageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Wraps what is to be reported. */
    public PageException(Problem problem) {
        super(problem.code() + ": " + problem.place() + ": " + problem.reason());
        this.problem = problem;
    }

    /** What is to be reported. */
    public Problem problem() {
        return problem;
    }
}
