package org.homeward.web.schema;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;

/**
 * A program of its own that brings a service's database to the service's schema and ends: run
 * before the service, on the service's own class path, with the login that owns the tables. The
 * service itself never knows that login; at its start it only checks that nothing is missing.
 */
public final class MigrateSchema {

    private static final String PLACEHOLDERS = "quarkus.flyway.placeholders.";

    private MigrateSchema() {}

    /**
     * Reads the service's {@code application.properties} and, before it, the environment: {@code
     * QUARKUS_DATASOURCE_JDBC_URL}, {@code QUARKUS_FLYWAY_USERNAME}, {@code
     * QUARKUS_FLYWAY_PASSWORD}.
     */
    public static void main(String... arguments) throws IOException {
        var result = flyway(config()).migrate();
        System.out.printf(
                "Schema of %s: %d migrations applied, version %s%n",
                result.database, result.migrationsExecuted, result.targetSchemaVersion);
    }

    static Flyway flyway(SmallRyeConfig config) {
        return Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class))
                .locations(
                        config.getValues("quarkus.flyway.locations", String.class)
                                .toArray(String[]::new))
                .placeholders(placeholders(config))
                .outOfOrder(
                        config.getOptionalValue("quarkus.flyway.out-of-order", Boolean.class)
                                .orElse(false))
                .cleanDisabled(true)
                .load();
    }

    private static SmallRyeConfig config() throws IOException {
        URL properties =
                Objects.requireNonNull(
                        MigrateSchema.class.getClassLoader().getResource("application.properties"),
                        "No service on the class path");
        return new SmallRyeConfigBuilder()
                .withProfiles(List.of("prod"))
                .addDefaultInterceptors()
                .addSystemSources()
                .withSources(new PropertiesConfigSource(properties))
                .build();
    }

    private static Map<String, String> placeholders(SmallRyeConfig config) {
        Map<String, String> placeholders = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(PLACEHOLDERS)) {
                placeholders.put(
                        name.substring(PLACEHOLDERS.length()), config.getValue(name, String.class));
            }
        }
        return placeholders;
    }
}
