package org.homeward.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** All entries in the order in which they are sealed, a few thousand at a time. */
final class EntryReader implements AutoCloseable {
    private static final String ALL =
            "select xact::text::bigint, "
                    + AuditRow.COLUMNS
                    + " from audit_entry e order by e.xact, e.id";

    private final Statement statement;
    private final ResultSet rows;
    private long xact;
    private @Nullable AuditRow row;

    EntryReader(Connection connection) throws SQLException {
        statement = connection.createStatement();
        statement.setFetchSize(5_000);
        rows = statement.executeQuery(ALL);
        advance();
    }

    /** Whether there is an entry left, and its transaction comes before that number. */
    boolean isBelow(long limit) {
        return row != null && xact < limit;
    }

    long xact() {
        return xact;
    }

    AuditRow row() {
        if (row == null) {
            throw new IllegalStateException("No entry left");
        }
        return row;
    }

    void advance() throws SQLException {
        if (rows.next()) {
            xact = rows.getLong(1);
            row = AuditRow.read(rows, 2);
        } else {
            row = null;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
