package org.homeward.timer;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * The clock that all replicas share: whether something is due must not depend on which of them
 * looks. A reading costs one round trip, so an engine reads it once per claim.
 */
@Singleton
public class DatabaseClock {
    private final DataSource dataSource;

    DatabaseClock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A source that asks the database each time. */
    InstantSource source() {
        return this::read;
    }

    private Instant read() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select clock_timestamp()");
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new ClockUnavailable(e);
        }
    }
}
