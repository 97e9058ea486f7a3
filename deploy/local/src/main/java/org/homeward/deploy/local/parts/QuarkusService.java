package org.homeward.deploy.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Await;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Http;
import org.homeward.deploy.local.process.Liveness;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;

/** A packaged service in a JVM of its own. */
final class QuarkusService implements Component {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Service service;
    private final Settings settings;
    private final String name;
    private final int port;
    private final int management;
    private final Surroundings surroundings;

    QuarkusService(Service service, Settings settings, Surroundings surroundings) {
        this(
                service,
                settings,
                service.title(),
                settings.port(service.port()),
                settings.port(service.management()),
                surroundings);
    }

    /** A replica beside the first: the same in everything but its name here and its ports. */
    QuarkusService(
            Service service,
            Settings settings,
            String name,
            int port,
            int management,
            Surroundings surroundings) {
        this.service = service;
        this.settings = settings;
        this.name = name;
        this.port = port;
        this.management = management;
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Port> ports() {
        return name.equals(service.title())
                ? List.of(service.port(), service.management())
                : List.of();
    }

    @Override
    public Optional<Port> managementPort() {
        return Optional.of(service.management());
    }

    @Override
    public Set<String> after() {
        return Set.of(Postgres.NAME, Kafka.NAME);
    }

    @Override
    public void start(Consumer<ProcessHandle> born) {
        var folder = service.packaged(settings);
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new Complaint(
                    service.title() + " is not built. ./homeward builds it: start it by that.");
        }
        makeAuditFolder();
        service.database().ifPresent(new DatabaseMigration(service, settings)::run);
        var process =
                ChildProcess.start(
                        new Launch(
                                command(folder),
                                environment(),
                                folder,
                                settings.log(name()),
                                Lifetime.DETACHED,
                                signal()));
        born.accept(process.handle());
        Await.answer(name(), process, PATIENCE, this::answers);
    }

    private static List<String> command(Path folder) {
        var command = Jvm.command("256m");
        command.addAll(StartupCache.of(folder).use());
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(new ServiceEnvironment(settings).of(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.putAll(surroundings.of(name));
        return environment;
    }

    private void makeAuditFolder() {
        try {
            Files.createDirectories(settings.state().resolve("audit"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Liveness liveness() {
        return Http.liveness(health("live"));
    }

    @Override
    public boolean answers() {
        return Http.isOk(health("ready"));
    }

    private URI health(String kind) {
        return URI.create("http://127.0.0.1:" + management + "/q/health/" + kind);
    }
}
