package org.homeward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * One broker with its controller in a JVM of its own, with the topics, principals and rights of
 * {@code deploy/config}.
 */
public final class KafkaServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final KafkaLayout LAYOUT = new KafkaLayout(Resources.config("kafka.properties"));

    private final KafkaSettings settings;
    private final ChildProcess process;

    private KafkaServer(KafkaSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts the broker and waits until topics, principals and rights are there. */
    public static KafkaServer start(KafkaSettings settings) {
        return start(settings, _ -> {});
    }

    /**
     * The same, telling of the process before it answers, for who must end it when nobody waits any
     * longer.
     */
    public static KafkaServer start(KafkaSettings settings, Consumer<ProcessHandle> born) {
        try {
            KafkaFolder.prepare(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + settings.folder(), e);
        }
        var server = new KafkaServer(settings, ChildProcess.start(launch(settings)));
        born.accept(server.process.handle());
        Await.answer(server.process, "Kafka", PATIENCE, server::provide);
        Await.answer(server.process, "Kafka", PATIENCE, server::check);
        return server;
    }

    /**
     * Brings a running broker to what the table says now: topics, their settings, rights, accounts.
     *
     * @return a line for each change; empty if nothing differed
     */
    public static List<String> settle(KafkaSettings settings) {
        try (var admin = admin(settings)) {
            return new KafkaDifferences(LAYOUT, admin, settings::password).settle();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka refuses what the table says: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while talking to Kafka", e);
        }
    }

    private static Launch launch(KafkaSettings settings) {
        var command = new ArrayList<>(KafkaFolder.java(settings));
        command.addAll(List.of("-Xms64m", "-Xmx256m", "-XX:+UseSerialGC"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(List.of("kafka.Kafka", KafkaFolder.properties(settings).toString()));
        return new Launch(
                command,
                Map.of(),
                settings.folder(),
                settings.log(),
                settings.lifetime(),
                settings.lifetime() == Lifetime.TETHERED ? "KILL" : "TERM");
    }

    private void provide() throws ExecutionException, InterruptedException, IOException {
        try (var admin = admin()) {
            admin.describeCluster().nodes().get(5, TimeUnit.SECONDS);
            LAYOUT.apply(admin, settings::password);
        } catch (TimeoutException e) {
            throw new IOException("no answer yet", e);
        }
    }

    private void check() throws ExecutionException, InterruptedException, IOException {
        try (var admin = admin()) {
            if (!LAYOUT.isKnown(admin)) {
                throw new IOException("topics, principals or rights are not known yet");
            }
        }
    }

    /**
     * The broker's own principal, which may do everything: for tests that make or look into topics
     * of their own.
     */
    public Admin admin() {
        return admin(settings);
    }

    private static Admin admin(KafkaSettings settings) {
        var config = new HashMap<String, Object>(settings.clientConfig(KafkaFolder.BROKER));
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        return withOwnClasses(() -> Admin.create(config));
    }

    /**
     * The client finds its own parts by the thread's class loader, which a test framework may have
     * changed to one that has them a second time.
     */
    private static Admin withOwnClasses(Supplier<Admin> making) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Admin.class.getClassLoader());
        try {
            return making.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /**
     * What a client needs to connect as that principal of {@code deploy/config/kafka.properties}.
     */
    public Map<String, String> clientConfig(String user) {
        return settings.clientConfig(user);
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
