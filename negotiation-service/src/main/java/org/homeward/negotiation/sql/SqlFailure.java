package org.homeward.negotiation.sql;

import java.sql.SQLException;

/** The database refused or was away; the cause says which. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String UNIQUE = "23505";

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
}
