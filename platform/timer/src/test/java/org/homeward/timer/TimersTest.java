package org.homeward.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.homeward.access.EngineWork;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With the database's clock, as in production. */
@QuarkusTest
@TestProfile(TimersTest.RealTime.class)
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "service", value = "negotiation"),
            @ResourceArg(name = "parts", value = "postgres")
        })
@Tag("real")
class TimersTest {

    /** Without the clock of the test kit. */
    public static final class RealTime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.arc.exclude-types", "org.homeward.testkit.MutableClock");
        }
    }

    @Inject DueSignal signal;
    @Inject EngineTime time;
    @Inject DataSource dataSource;
    @Inject InstantSource clock;

    /** Rows of a table; the database writes down when each was done. */
    @Singleton
    static class Rows implements DueWork {
        @Inject DataSource dataSource;

        @Override
        public String name() {
            return "rows";
        }

        @Override
        public Optional<Instant> next() {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement();
                    var row =
                            statement.executeQuery("select min(due) from due where done is null")) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public int claim(Instant now, int limit) {
            return QuarkusTransaction.requiringNew().call(() -> claimInTransaction(now, limit));
        }

        private int claimInTransaction(Instant now, int limit) throws SQLException {
            var sql =
                    """
                    update due set done = clock_timestamp() where ctid = any (array(
                        select ctid from due where done is null and due <= ?
                        order by due limit ? for update skip locked))\
                    """;
            try (var connection = dataSource.getConnection();
                    var update = connection.prepareStatement(sql)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setInt(2, limit);
                return update.executeUpdate();
            }
        }
    }

    @BeforeAll
    static void makeTable() throws SQLException {
        try (Connection connection = RealParts.behind("negotiation");
                var statement = connection.createStatement()) {
            statement.execute("create table due (due timestamptz not null, done timestamptz)");
            statement.execute("grant select, insert, update on due to negotiation_engine");
        }
    }

    @Test
    void whatIsScheduledInATransactionIsDoneWhenItIsDueAndNotEarlier() throws Exception {
        // Given
        assertThat(time.isShared()).isTrue();
        Instant due = time.source().instant().plusMillis(700);

        // When
        EngineWork.run(() -> QuarkusTransaction.requiringNew().run(() -> schedule(due)));

        // Then
        Awaitility.await("the row to be done long before the regular look")
                .atMost(Duration.ofSeconds(20))
                .until(() -> lateness(due).isPresent());
        assertThat(lateness(due).orElseThrow()).isBetween(Duration.ZERO, Duration.ofSeconds(15));
    }

    @Test
    void theReplicasOwnClockGoesByTheDatabasesFromTheStart() {
        assertThat(clock)
                .isInstanceOfSatisfying(
                        SystemClock.class, own -> assertThat(own.isRead()).isTrue());
        Instant before = time.source().instant();
        Instant between = clock.instant();
        Instant after = time.source().instant();
        assertThat(between).isBetween(before.minusSeconds(1), after.plusSeconds(1));
    }

    @Test
    void anotherReplicaIsHeardThroughTheDatabase() throws Exception {
        // Given
        Instant due = time.source().instant().plusMillis(500);

        // When
        try (Connection connection = RealParts.behind("negotiation")) {
            connection.setAutoCommit(false);
            insert(connection, due);
            try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
                statement.setString(1, Timers.CHANNEL);
                statement.setString(2, new Announcement("rows", due).text());
                statement.execute();
            }
            connection.commit();
        }

        // Then
        Awaitility.await("the row to be done long before the regular look")
                .atMost(Duration.ofSeconds(20))
                .until(() -> lateness(due).isPresent());
    }

    @Test
    void whatWasCommittedWhileNobodyListenedIsFoundWhenListeningBeginsAgain() throws Exception {
        // Given
        Instant due = time.source().instant().plusMillis(100);
        try (Connection connection = RealParts.behind("negotiation");
                var statement = connection.createStatement()) {
            insert(connection, due);

            // When
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listen homeward_due'");
        }

        // Then
        Awaitility.await("the row to be done long before the regular look")
                .atMost(Duration.ofSeconds(20))
                .until(() -> lateness(due).isPresent());
    }

    private void schedule(Instant due) {
        try (var connection = dataSource.getConnection()) {
            insert(connection, due);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        signal.scheduled("rows", due);
    }

    private static void insert(Connection connection, Instant due) throws SQLException {
        try (var insert = connection.prepareStatement("insert into due (due) values (?)")) {
            insert.setObject(1, due.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static Optional<Duration> lateness(Instant due) throws SQLException {
        var sql = "select done from due where due = ? and done is not null";
        try (Connection connection = RealParts.behind("negotiation");
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, due.atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                List<Duration> late =
                        row.next()
                                ? List.of(
                                        Duration.between(
                                                due,
                                                row.getObject(1, OffsetDateTime.class).toInstant()))
                                : List.of();
                return late.stream().findFirst();
            }
        }
    }
}
