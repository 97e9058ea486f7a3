package org.homeward.deploy.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.KafkaServer;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;
import org.homeward.embedded.Ports;
import org.homeward.embedded.PostgresServer;

/** The negotiation-service as it is packaged and as the launcher starts it. */
public final class ServiceProcess implements AutoCloseable {

    static final String SERVICE = "negotiation-service";
    static final String DATABASE = "negotiation";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChildProcess process;
    private final URI address;

    private ServiceProcess(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ServiceProcess start(
            Place place, PostgresServer postgres, KafkaServer kafka, PublicKey tokens) {
        var packaged = place.packaged(SERVICE);
        if (!Files.exists(packaged.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException(SERVICE + " is not built. ./homeward builds it.");
        }
        migrate(place, postgres);
        int port = Ports.free();
        var environment = environment(postgres, kafka);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        int management = Ports.free();
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.put(
                "QUARKUS_OIDC_PUBLIC_KEY", Base64.getEncoder().encodeToString(tokens.getEncoded()));
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", Officer.ISSUER);
        environment.put("HOMEWARD_AUDIT_CHECKPOINTS", place.folder() + "/checkpoints-" + port);
        var process =
                ChildProcess.start(
                        new Launch(
                                command(),
                                environment,
                                packaged,
                                log(place),
                                Lifetime.TETHERED,
                                "TERM"));
        var service = new ServiceProcess(process, URI.create("http://127.0.0.1:" + port));
        service.await(URI.create("http://127.0.0.1:" + management));
        return service;
    }

    /** As the launcher does it: by a program of its own, before the service. */
    private static void migrate(Place place, PostgresServer postgres) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var migration =
                ChildProcess.start(
                        new Launch(
                                List.of(
                                        java,
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        "app/*:lib/main/*:lib/boot/*",
                                        "org.homeward.web.schema.MigrateSchema"),
                                Map.of(
                                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(DATABASE),
                                        "QUARKUS_FLYWAY_USERNAME", DATABASE + "_owner",
                                        "QUARKUS_FLYWAY_PASSWORD",
                                                postgres.password(DATABASE + "_owner")),
                                place.packaged(SERVICE),
                                log(place),
                                Lifetime.TETHERED,
                                "TERM"));
        if (migration.await(PATIENCE) != 0) {
            throw new IllegalStateException(
                    "The schema of " + DATABASE + " is not there:\n" + migration.lastWords());
        }
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var more = System.getProperty("homeward.bench.jvm", "");
        var command = new java.util.ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(more.isBlank() ? List.of() : List.of(more.split(" ")));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    private static Path log(Place place) {
        return place.folder().resolve(SERVICE + ".log");
    }

    private static Map<String, String> environment(PostgresServer postgres, KafkaServer kafka) {
        var environment = new HashMap<String, String>();
        environment.put("HOMEWARD_HOST", "127.0.0.1");
        kafka.clientConfig(SERVICE)
                .forEach((name, value) ->
                        environment.put(
                                "KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(DATABASE));
        environment.put("QUARKUS_DATASOURCE_USERNAME", DATABASE + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(DATABASE + "_app"));
        environment.put("HOMEWARD_AUDIT_KEY", postgres.password("audit-key"));
        return environment;
    }

    private void await(URI management) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(management.resolve("/q/health/ready")).build();
            while (!isReady(client, question)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException(
                            SERVICE + " does not start:\n" + process.lastWords());
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest question) {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    URI address() {
        return address;
    }

    public ProcessHandle handle() {
        return process.handle();
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(15));
    }
}
