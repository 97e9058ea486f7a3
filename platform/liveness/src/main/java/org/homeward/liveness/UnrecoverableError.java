package org.homeward.liveness;

/** What is held in memory is wrong from here on, and only a new process builds it again. */
public final class UnrecoverableError extends Error {
    private static final long serialVersionUID = 1L;

    public UnrecoverableError(String message, Throwable cause) {
        super(message, cause);
    }
}
