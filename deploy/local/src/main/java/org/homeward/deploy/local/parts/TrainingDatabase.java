package org.homeward.deploy.local.parts;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.homeward.deploy.local.Settings;

/** An empty database with a service's roles, for as long as its startup cache is made. */
final class TrainingDatabase implements AutoCloseable {

    private final Settings settings;
    private final String service;

    TrainingDatabase(Settings settings, String service) {
        this.settings = settings;
        this.service = service;
        run("DROP DATABASE IF EXISTS " + name() + " WITH (FORCE)");
        run("CREATE DATABASE " + name() + " OWNER " + service + "_owner");
    }

    Map<String, String> environment() {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", Postgres.server(settings).jdbcUrl(name()));
    }

    String name() {
        return service + "_training";
    }

    private void run(String statement) {
        var server = Postgres.server(settings);
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("postgres"),
                                "postgres",
                                server.password("postgres"));
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        run("DROP DATABASE IF EXISTS " + name() + " WITH (FORCE)");
    }
}
