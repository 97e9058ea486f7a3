package org.homeward.deploy.local.parts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Http;
import org.homeward.embedded.Lifetime;
import org.homeward.embedded.PostgresServer;
import org.homeward.embedded.PostgresSettings;

/** One PostgreSQL with a database per service and one for the identity provider. */
final class Postgres implements Component {

    static final String NAME = "postgresql";

    private final Settings settings;

    Postgres(Settings settings) {
        this.settings = settings;
    }

    static PostgresSettings server(Settings settings) {
        return new PostgresSettings(
                settings.programs(),
                settings.state().resolve("postgresql"),
                settings.port(Port.DATABASE),
                settings.secrets(),
                settings.log(NAME),
                Lifetime.DETACHED);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.DATABASE);
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public void start(Consumer<ProcessHandle> born) {
        var server = PostgresServer.start(server(settings), born);
        server.provideIdentity(Keycloak.DATABASE);
        for (var service : Service.values()) {
            service.database().ifPresent(server::provideService);
        }
    }

    @Override
    public boolean answers() {
        return Http.accepts(settings.port(Port.DATABASE));
    }

    /** The fast shutdown: TERM would wait for every client to leave. */
    @Override
    public String signal() {
        return "INT";
    }
}
