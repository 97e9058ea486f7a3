package org.homeward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * PostgreSQL with fsync on, passwords by SCRAM and loopback only: what it commits survives a {@code
 * kill -9}.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUPERUSER = "postgres";

    private final PostgresSettings settings;
    private final ChildProcess process;

    private PostgresServer(PostgresSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Starts the server, after making its data folder if there is none, and waits until it answers.
     */
    public static PostgresServer start(PostgresSettings settings) {
        return start(settings, _ -> {});
    }

    /**
     * The same, telling of the process before it answers, for who must end it when nobody waits any
     * longer.
     */
    public static PostgresServer start(PostgresSettings settings, Consumer<ProcessHandle> born) {
        try {
            PostgresFolder.prepare(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + settings.folder(), e);
        }
        for (int attempt = 1; ; attempt++) {
            var server = new PostgresServer(settings, ChildProcess.start(launch(settings)));
            born.accept(server.process.handle());
            try {
                Await.answer(server.process, "PostgreSQL", PATIENCE, server::checkItIsOurs);
                return server;
            } catch (IllegalStateException e) {
                // the children of a killed server need a moment to notice and to let go of its
                // memory
                if (attempt == 20 || !server.process.lastWords().contains("shared memory block")) {
                    throw e;
                }
                Await.pause(Duration.ofMillis(500));
            }
        }
    }

    private static Launch launch(PostgresSettings settings) {
        var command = new ArrayList<>(PostgresFolder.unprivileged());
        command.add(settings.parts().postgres().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", settings.folder().toString()));
        command.addAll(List.of("-p", Integer.toString(settings.port())));
        for (var setting :
                List.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=200",
                        // taken only as far as there is data; less made a backlog write out pages
                        // that it needed again at once
                        "shared_buffers=256MB",
                        "timezone=UTC",
                        "log_timezone=UTC")) {
            command.addAll(List.of("-c", setting));
        }
        // INT is the fast shutdown: TERM would wait for every client to leave
        return new Launch(
                command, Map.of(), settings.folder(), settings.log(), settings.lifetime(), "INT");
    }

    /** Another server may hold the port, and an answer from it must not be taken for ours. */
    private void checkItIsOurs() throws SQLException, IOException {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            var answered = Path.of(row.getString(1));
            if (!Files.isSameFile(answered, settings.folder())) {
                throw new IllegalStateException(
                        "Port " + settings.port() + " belongs to another PostgreSQL: " + answered);
            }
        }
    }

    /** A connection as superuser, for tests that look behind row-level security. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password(SUPERUSER));
    }

    /** Makes a service's database and its roles, as {@code deploy/config/database.sql} has them. */
    public void provideService(String service) {
        run(
                "database.sql",
                Map.of(
                        "service",
                        service,
                        "owner_password",
                        password(service + "_owner"),
                        "app_password",
                        password(service + "_app")));
    }

    /** Makes the identity provider's database; its login has the same name. */
    public void provideIdentity(String database) {
        run("identity-database.sql", Map.of("database", database, "password", password(database)));
    }

    private void run(String file, Map<String, String> variables) {
        try (var connection = connect(SUPERUSER)) {
            new SqlTemplate(Resources.config(file)).run(connection, variables);
        } catch (SQLException e) {
            throw new IllegalStateException(file + " failed: " + e.getMessage(), e);
        }
    }

    public String jdbcUrl(String database) {
        return settings.jdbcUrl(database);
    }

    public String password(String role) {
        return settings.password(role);
    }

    public int port() {
        return settings.port();
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
