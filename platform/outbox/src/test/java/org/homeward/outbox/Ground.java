package org.homeward.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.homeward.embedded.KafkaServer;
import org.homeward.embedded.KafkaSettings;
import org.homeward.embedded.PostgresServer;
import org.homeward.embedded.PostgresSettings;
import org.homeward.listen.Sessions;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.testkit.EventLog;

/** A database with the tables of this module and a broker, both real, for all tests of this JVM. */
final class Ground {
    static final String SERVICE = "negotiation";
    static final String TOPIC = "homeward.negotiation.events";

    private static final Path FOLDER = newFolder();
    private static final PostgresSettings DATABASE = PostgresSettings.forTests(FOLDER);
    private static final KafkaSettings BROKER = KafkaSettings.forTests(FOLDER);
    private static PostgresServer postgres = startPostgres();
    private static KafkaServer kafka = KafkaServer.start(BROKER);

    private Ground() {}

    private static PostgresServer startPostgres() {
        var server = PostgresServer.start(DATABASE);
        server.provideService(SERVICE);
        try (var connection = server.connect(SERVICE);
                var statement = connection.createStatement()) {
            statement.execute(migration("outbox/V20260101020000__outbox.sql"));
            statement.execute(migration("outbox/V20260101020100__inbox.sql"));
            statement.execute(
                    migration("outbox/V20261127230000__outbox_without_aggregate_index.sql"));
            statement.execute(migration("outbox/V20261130170100__inbox_is_the_engines.sql"));
            statement.execute(migration("outbox/V20261130180000__consumer_position.sql"));
            statement.execute(migration("heard/V20260201000000__heard.sql"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server;
    }

    private static String migration(String name) {
        try (var file = Ground.class.getResourceAsStream("/db/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${service}", SERVICE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "ground-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sessions sessions() {
        return new Sessions(
                DATABASE.jdbcUrl(SERVICE), SERVICE + "_app", DATABASE.password(SERVICE + "_app"));
    }

    static final ThreadHeartbeats HEARTBEATS = new ThreadHeartbeats();

    /** The service's principal at the broker. */
    static Map<String, Object> broker() {
        return Map.copyOf(BROKER.clientConfig(SERVICE + "-service"));
    }

    static RelayThread.Place place() {
        return new RelayThread.Place(SERVICE, sessions(), broker(), HEARTBEATS);
    }

    static RelayMeter meter() {
        return new RelayMeter(new SimpleMeterRegistry());
    }

    static Connection behind() throws SQLException {
        return postgres.connect(SERVICE);
    }

    static EventLog log(String... topics) {
        return EventLog.connect(BROKER.clientConfig("broker"), topics);
    }

    /** As the operator, who may make and remove topics and move what groups have committed. */
    static Admin operator() {
        return Admin.create(Map.copyOf(BROKER.clientConfig("broker")));
    }

    static void killKafka() {
        kafka.process().kill();
    }

    static void startKafkaAgain() {
        kafka = KafkaServer.start(BROKER);
    }

    static void killPostgres() {
        postgres.process().kill();
    }

    static void startPostgresAgain() {
        postgres = PostgresServer.start(DATABASE);
    }

    /** Commits messages as a request would, and returns their rows. */
    static List<OutboxRow> commit(OutboxMessage... messages) throws SQLException {
        try (var connection = behind()) {
            return OutboxTable.insert(connection, List.of(messages));
        }
    }

    static long count(String table) throws SQLException {
        try (var connection = behind();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void clear() throws SQLException {
        try (var connection = behind();
                var statement = connection.createStatement()) {
            statement.execute(
                    "truncate outbox, inbox, inbox_position, inbox_parked, consumer_position, heard");
        }
    }
}
