package org.homeward.deploy.local.parts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;

/**
 * Brings a service's database to the service's schema, in a process that ends: the login that may
 * change tables is never in the environment of one that answers requests.
 */
final class DatabaseMigration {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String PROGRAM = "org.homeward.web.schema.MigrateSchema";

    private final Service service;
    private final Settings settings;

    DatabaseMigration(Service service, Settings settings) {
        this.service = service;
        this.settings = settings;
    }

    /**
     * Returns when the schema is there.
     *
     * @throws Complaint with the end of the log if it cannot be brought there
     */
    void run(String database) {
        var process =
                ChildProcess.start(
                        new Launch(
                                command(),
                                environment(database),
                                service.packaged(settings),
                                settings.log("schema-" + service.title()),
                                Lifetime.TETHERED,
                                "TERM"));
        if (process.await(PATIENCE) != 0) {
            throw new Complaint(
                    "The schema of %s could not be brought up to date:%n%s"
                            .formatted(database, process.lastWords()));
        }
    }

    private static List<String> command() {
        var command = Jvm.command("128m");
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.language=en"));
        command.addAll(List.of("-cp", "app/*:lib/main/*:lib/boot/*", PROGRAM));
        return command;
    }

    private Map<String, String> environment(String database) {
        var server = Postgres.server(settings);
        String owner = service.database().orElseThrow() + "_owner";
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(database),
                "QUARKUS_FLYWAY_USERNAME", owner,
                "QUARKUS_FLYWAY_PASSWORD", server.password(owner));
    }
}
