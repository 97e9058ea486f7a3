package org.homeward.timer;

import java.sql.SQLException;

/** Without the database nobody knows whether something is due; whoever asks waits for it. */
public final class ClockUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClockUnavailable(SQLException cause) {
        super("The database does not tell the time", cause);
    }
}
