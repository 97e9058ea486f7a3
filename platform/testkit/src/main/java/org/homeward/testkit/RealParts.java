package org.homeward.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.homeward.embedded.KafkaServer;
import org.homeward.embedded.KafkaSettings;
import org.homeward.embedded.PostgresServer;
import org.homeward.embedded.PostgresSettings;

/**
 * Real PostgreSQL and real Kafka for a {@code @QuarkusTest}, started once per JVM and shared by all
 * test classes of a module:
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = RealParts.class,
 *         initArgs = @ResourceArg(name = "service", value = "negotiation"))
 * }</pre>
 *
 * The argument {@code parts} is {@code postgres,kafka} unless said otherwise. Both servers end with
 * the JVM.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
    private String service = "";
    private String parts = "postgres,kafka";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
        parts = arguments.getOrDefault("parts", parts);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(identity());
        config.put("homeward.service", service);
        config.put("homeward.audit.key", "a-test-key-that-protects-nothing-at-all");
        config.put("homeward.audit.checkpoints", folder().resolve("checkpoints").toString());
        if (parts.contains("postgres")) {
            config.putAll(database());
        }
        if (parts.contains("kafka")) {
            broker(principal()).forEach((name, value) -> config.put("kafka." + name, value));
        }
        return config;
    }

    /** Both servers stay for the next test class and end with the JVM. */
    @Override
    public void stop() {}

    /**
     * A connection that no row-level security holds back, to look behind a service or to tamper
     * with its tables.
     */
    public static Connection behind(String database) throws SQLException {
        UnaryOperator<String> server = postgres();
        return DriverManager.getConnection(
                server.apply("url:" + database), "postgres", server.apply("password:postgres"));
    }

    /** How a principal of {@code deploy/config/kafka.properties} connects to the broker. */
    public static Map<String, String> broker(String principal) {
        Function<String, Map<String, String>> server =
                JvmWide.once(
                        "kafka",
                        () -> KafkaServer.start(KafkaSettings.forTests(folder()))::clientConfig);
        return server.apply(principal);
    }

    private static Map<String, String> identity() {
        return Map.of(
                "quarkus.oidc.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "quarkus.oidc.application-type",
                "service");
    }

    private Map<String, String> database() {
        UnaryOperator<String> server = postgres();
        JvmWide.once("database." + service, () -> server.apply("provide:" + service));
        return Map.of(
                "quarkus.datasource.jdbc.url", server.apply("url:" + service),
                "quarkus.datasource.username", service + "_app",
                "quarkus.datasource.password", server.apply("password:" + service + "_app"),
                "quarkus.flyway.username", service + "_owner",
                "quarkus.flyway.password", server.apply("password:" + service + "_owner"));
    }

    private String principal() {
        return service.equals("gateway") ? service : service + "-service";
    }

    /** The server behind a type of the JDK: see {@link JvmWide}. */
    private static UnaryOperator<String> postgres() {
        return JvmWide.once(
                "postgres",
                () -> {
                    PostgresServer server =
                            PostgresServer.start(PostgresSettings.forTests(folder()));
                    return question -> answer(server, question);
                });
    }

    private static String answer(PostgresServer server, String question) {
        String name = question.substring(question.indexOf(':') + 1);
        return switch (question.substring(0, question.indexOf(':'))) {
            case "url" -> server.jdbcUrl(name);
            case "password" -> server.password(name);
            case "provide" -> {
                server.provideService(name);
                yield name;
            }
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static Path folder() {
        return JvmWide.once("folder", RealParts::newFolder);
    }

    private static Path newFolder() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "real-parts-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
