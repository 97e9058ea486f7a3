package org.homeward.deploy.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Await;
import org.homeward.deploy.local.process.Http;
import org.homeward.deploy.local.process.Marks;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;
import org.homeward.embedded.Ports;

/**
 * Makes the startup caches, one after the other and with low priority, after the platform is up. A
 * service is trained on a database of its own and without the broker, so that it takes no work from
 * the one that people use.
 */
public final class StartupCacheMaker {

    public static final String NAME = "startup-caches";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final Marks marks;

    public StartupCacheMaker(Settings settings, Marks marks) {
        this.settings = settings;
        this.marks = marks;
    }

    /**
     * Starts the making in the background if a cache is missing; HOMEWARD_STARTUP_CACHES=off leaves
     * it.
     */
    public void startIfNeeded() {
        boolean wanted = !"off".equals(System.getenv("HOMEWARD_STARTUP_CACHES"));
        boolean missing = Arrays.stream(Service.values()).anyMatch(s -> !cache(s).isFresh());
        if (!wanted || !missing || marks.find(NAME).isPresent()) {
            return;
        }
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(Jvm.command("64m"));
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dhomeward.home=" + settings.home());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.homeward.deploy.local.command.Main", NAME));
        var process =
                ChildProcess.start(
                        new Launch(
                                command,
                                Map.of(),
                                settings.state(),
                                settings.log(NAME),
                                Lifetime.DETACHED,
                                "TERM"));
        marks.put(NAME, process.handle());
    }

    /**
     * Makes what is missing. A service that cannot be trained is told in the log and starts without
     * a cache.
     */
    public void make() {
        for (var service : Service.values()) {
            if (!cache(service).isFresh()) {
                make(service);
            }
        }
    }

    private StartupCache cache(Service service) {
        return StartupCache.of(service.packaged(settings));
    }

    private void make(Service service) {
        if (service.database().isEmpty()) {
            train(service, Map.of());
            return;
        }
        try (var database = new TrainingDatabase(settings, service.database().get())) {
            new DatabaseMigration(service, settings).run(database.name());
            train(service, database.environment());
        }
    }

    private void train(Service service, Map<String, String> database) {
        var cache = cache(service);
        var draft = cache.file().resolveSibling("draft.aot");
        int management = Ports.free();
        var process =
                ChildProcess.start(
                        training(service, draft, environment(service, management, database)));
        var health = URI.create("http://127.0.0.1:" + management + "/q/health/live");
        Await.answer(service.title(), process, PATIENCE, () -> Http.isOk(health));
        process.stop(PATIENCE);
        try {
            if (Files.exists(draft)) {
                Files.move(draft, cache.file(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Launch training(Service service, Path draft, Map<String, String> environment) {
        var command = Jvm.command("256m");
        command.addAll(List.of("-XX:AOTCacheOutput=" + draft, "-jar", "quarkus-run.jar"));
        return new Launch(
                command,
                environment,
                service.packaged(settings),
                settings.log(NAME),
                Lifetime.TETHERED,
                "TERM");
    }

    private Map<String, String> environment(
            Service service, int management, Map<String, String> database) {
        var environment = new HashMap<>(new ServiceEnvironment(settings).of(service));
        environment.putAll(database);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(Ports.free()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Ports.free());
        return environment;
    }
}
