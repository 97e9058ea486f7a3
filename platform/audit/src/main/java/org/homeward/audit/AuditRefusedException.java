package org.homeward.audit;

/** The trail could not be written, so the action it would have described must not happen. */
public class AuditRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuditRefusedException(Throwable cause) {
        super("The audit trail refused an entry", cause);
    }
}
