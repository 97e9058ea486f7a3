package org.homeward.negotiation.sql;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;

/** The database refused or was away; the cause says which. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE = "23505";

    /** Connection, transaction rolled back, resources, operator intervention, system error. */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58");

    SqlFailure(SQLException cause) {
        super(cause);
    }

    /**
     * Whether a second row of something that exists once was refused by that constraint or index.
     */
    public boolean violates(String constraint) {
        return getCause() instanceof SQLException e
                && UNIQUE.equals(e.getSQLState())
                && String.valueOf(e.getMessage()).contains('"' + constraint + '"');
    }

    /**
     * Whether the fault lies in the database being away, overloaded or in a conflict, so that the
     * same work may succeed a moment later; anything else lies in the work itself.
     */
    public static boolean passing(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RollbackException || cause instanceof XAException) {
                return true;
            }
            if (cause instanceof SQLException e) {
                String state = e.getSQLState();
                return state == null
                        || state.length() < 2
                        || PASSING.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}
