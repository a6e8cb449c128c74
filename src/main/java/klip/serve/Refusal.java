package klip.serve;

import klip.source.Problem;

/** A request that is not carried out; says why with a status of HTTP and a {@link Problem}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Problem problem;

    Refusal(int status, Problem problem) {
        super(problem.code());
        this.status = status;
        this.problem = problem;
    }

    Refusal(int status, String code, String reason, String remedy) {
        this(status, new Problem(code, "request", reason, remedy));
    }

    int status() {
        return status;
    }

    Problem problem() {
        return problem;
    }
}
