package org.homeward.outbox;

import java.sql.SQLException;

/** The database did not take a message; the transaction cannot commit. */
public final class OutboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxUnavailable(SQLException cause) {
        super("The outbox cannot be written", cause);
    }
}
