package org.homeward.gateway.ask;

/** A service said no, in words that may be shown. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Problem problem;

    Refused(int status, Problem problem) {
        super(problem.detail(), null, false, false);
        this.status = status;
        this.problem = problem;
    }

    static Refused away() {
        return new Refused(503, new Problem(null, null, null));
    }

    public int status() {
        return status;
    }

    /** What the caller had seen is not what is there any more. */
    public boolean isStale() {
        return status == 412;
    }

    public Problem problem() {
        return problem;
    }
}
