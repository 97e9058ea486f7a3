package org.homeward.audit;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The trail could not be written, so the action it would have described must not happen. */
public class AuditRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String MISSING_RIGHT = "42501";

    private AuditRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * A right that is missing on the trail is a fault of this installation, and says nothing about
     * the record the caller asked for: it must not travel on as the cause and be taken for "not
     * yours".
     */
    static AuditRefusedException of(SQLException e) {
        boolean ours = MISSING_RIGHT.equals(e.getSQLState());
        return new AuditRefusedException(
                "The audit trail refused an entry: SQLSTATE " + e.getSQLState(), ours ? null : e);
    }
}
