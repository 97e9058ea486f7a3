package org.homeward.listen;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.homeward.embedded.PostgresServer;
import org.homeward.embedded.PostgresSettings;
import org.homeward.liveness.ThreadHeartbeats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("real")
class ListenerTest {
    @TempDir static Path folder;
    private static PostgresServer server;
    private static Sessions sessions;

    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connected = new AtomicInteger();
    private Listener listener;

    @BeforeAll
    static void startServer() {
        server = PostgresServer.start(PostgresSettings.forTests(folder));
        server.provideService("negotiation");
        sessions =
                new Sessions(
                        server.jdbcUrl("negotiation"),
                        "negotiation_app",
                        server.password("negotiation_app"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void listen() {
        listener =
                new Listener(heartbeats, sessions, "bell", connected::incrementAndGet, heard::add);
        listener.start();
        await("the listener to say that it listens").until(() -> connected.get() == 1);
    }

    @AfterEach
    void close() {
        listener.close();
    }

    @Test
    void whatIsNotifiedIsHeard() throws SQLException {
        // When
        run("notify bell, 'once'");

        // Then
        await("the bell").until(() -> heard.contains("once"));
    }

    @Test
    void afterItsSessionDiedItListensAgainAndSaysSo() throws SQLException {
        // When
        run(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listen bell'");

        // Then
        await("the listener to say that it listens again").until(() -> connected.get() == 2);
        run("notify bell, 'again'");
        await("the bell").until(() -> heard.contains("again"));
    }

    @Test
    void onceClosedItsSessionIsGone() {
        // When
        listener.close();

        // Then
        await("the session to be gone").until(() -> sessionsOfTheListener() == 0);
    }

    private static long sessionsOfTheListener() throws SQLException {
        try (var connection = server.connect("negotiation");
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select count(*) from pg_stat_activity where application_name = 'listen bell'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = server.connect("negotiation");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30));
    }
}
