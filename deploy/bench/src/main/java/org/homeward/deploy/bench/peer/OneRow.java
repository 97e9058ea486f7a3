package org.homeward.deploy.bench.peer;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.homeward.deploy.bench.peer.Acknowledged.Message;
import org.homeward.deploy.bench.stand.Script;

/** What a peer's task does: one commitment in one transaction and one round trip. */
public final class OneRow {

    private static final String SQL = Script.of("one-row.sql").statement();

    private final DataSource pool;
    private final Acknowledged out;

    public OneRow(DataSource pool, Acknowledged out) {
        this.pool = pool;
        this.out = out;
    }

    public void breach(UUID commitment) {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(SQL)) {
            statement.setObject(1, commitment);
            var messages = Message.of(statement);
            if (!messages.isEmpty()) {
                out.committed(messages);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
