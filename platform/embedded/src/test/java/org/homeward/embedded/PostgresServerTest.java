package org.homeward.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("real")
class PostgresServerTest {

    @TempDir Path folder;

    @Test
    void whatWasCommittedSurvivesAKill() throws SQLException {
        // Given
        var settings = PostgresSettings.forTests(folder);
        try (var server = PostgresServer.start(settings)) {
            server.provideService("negotiation");
            execute(
                    owner(server),
                    "CREATE TABLE promise (id int)",
                    "INSERT INTO promise VALUES (17)");

            // When
            server.process().kill();
        }

        // Then
        try (var again = PostgresServer.start(settings)) {
            again.provideService("negotiation");
            assertThat(number(owner(again), "SELECT id FROM promise")).isEqualTo(17);
        }
    }

    @Test
    void theServiceLoginHasNoRightUntilItTakesUpARole() throws SQLException {
        try (var server = PostgresServer.start(PostgresSettings.forTests(folder))) {
            // Given
            server.provideService("detainee");
            execute(
                    login(server, "detainee", "detainee_owner"),
                    "CREATE TABLE file (id int)",
                    "INSERT INTO file VALUES (1)",
                    "GRANT SELECT ON file TO detainee_web");
            var app = login(server, "detainee", "detainee_app");

            // Then
            assertThatThrownBy(() -> number(app, "SELECT id FROM file"))
                    .hasMessageContaining("permission denied");
            execute(app, "SET ROLE detainee_web");
            assertThat(number(app, "SELECT id FROM file")).isOne();
            assertThatThrownBy(() -> execute(app, "SET ROLE detainee_owner"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aServiceCannotEnterTheDatabaseOfAnother() {
        try (var server = PostgresServer.start(PostgresSettings.forTests(folder))) {
            server.provideService("detainee");
            server.provideService("negotiation");
            server.provideIdentity("keycloak");

            assertThatThrownBy(() -> login(server, "detainee", "negotiation_app"))
                    .hasMessageContaining("permission denied for database");
            assertThatThrownBy(() -> login(server, "keycloak", "negotiation_app"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    private static Connection owner(PostgresServer server) throws SQLException {
        return login(server, "negotiation", "negotiation_owner");
    }

    private static Connection login(PostgresServer server, String database, String role)
            throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), role, server.password(role));
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
