package org.homeward.deploy.bench.due;

import java.sql.Connection;
import java.sql.SQLException;

/** Questions to a database whose answer is one number. */
final class Counts {

    private Counts() {}

    static long of(Connection connection, String question, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
