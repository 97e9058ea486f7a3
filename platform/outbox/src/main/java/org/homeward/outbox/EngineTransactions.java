package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;

/** Transactions of code that nobody called: it acts as the engine. */
interface EngineTransactions {

    /** What is done in one transaction; handlers that it calls take part. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Commits if the work returns, rolls back if it throws. */
    <T> T call(Work<T> work);
}
