package org.homeward.deploy.local.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Await;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Http;
import org.homeward.deploy.local.realm.RealmAdmin;
import org.homeward.deploy.local.realm.RealmDifferences;
import org.homeward.embedded.ChildProcess;
import org.homeward.embedded.Launch;
import org.homeward.embedded.Lifetime;

/** The identity provider with the realm of {@code deploy/config}; the slowest to start of all. */
final class Keycloak implements Component {

    static final String DATABASE = "keycloak";
    static final String GATEWAY_SECRET = "client-gateway";
    static final String DIRECTORY_SECRET = "client-notification-directory";
    static final String OWNERS_SECRET = "client-negotiation-directory";

    private static final String ADMINISTRATOR = "keycloak-admin";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;

    Keycloak(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.IDENTITY);
    }

    @Override
    public Set<String> after() {
        return Set.of(Postgres.NAME);
    }

    @Override
    public void prepare() {
        new KeycloakProgram(settings).prepare();
    }

    @Override
    public void start(Consumer<ProcessHandle> born) {
        var program = new KeycloakProgram(settings);
        var home = new KeycloakHome(settings, program.folder());
        home.prepare();
        var process =
                ChildProcess.start(
                        new Launch(
                                program.command(
                                        home.folder(), "start", "--optimized", "--import-realm"),
                                environment(),
                                home.folder(),
                                settings.log(name()),
                                Lifetime.DETACHED,
                                signal()));
        born.accept(process.handle());
        Await.answer(name(), process, PATIENCE, this::answers);
    }

    /**
     * Brings the realm that runs to the files, because an import happens only once.
     *
     * @return a line for each change
     */
    static List<String> settle(Settings settings) {
        var keycloak = new Keycloak(settings);
        try {
            String realm = KeycloakHome.realm().toString();
            for (var variable : keycloak.environment().entrySet()) {
                realm = realm.replace("${" + variable.getKey() + "}", variable.getValue());
            }
            var admin =
                    RealmAdmin.signIn(
                            settings.http(Port.IDENTITY),
                            "homeward",
                            ADMINISTRATOR,
                            settings.secrets().of(ADMINISTRATOR));
            return new RealmDifferences(admin, new ObjectMapper().readTree(realm)).settle();
        } catch (IOException e) {
            throw new UncheckedIOException("The realm's files cannot be read", e);
        }
    }

    private Map<String, String> environment() {
        var database = Postgres.server(settings);
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", database.jdbcUrl(DATABASE));
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", database.password(DATABASE));
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "10");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port(Port.IDENTITY)));
        environment.put("KC_HOSTNAME", settings.http(Port.IDENTITY).toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().of(ADMINISTRATOR));
        environment.put("HOMEWARD_GATEWAY_SECRET", settings.secrets().of(GATEWAY_SECRET));
        environment.put(
                "HOMEWARD_DIRECTORY_CLIENT_SECRET", settings.secrets().of(DIRECTORY_SECRET));
        environment.put(
                "HOMEWARD_NEGOTIATION_DIRECTORY_CLIENT_SECRET",
                settings.secrets().of(OWNERS_SECRET));
        environment.put("HOMEWARD_PUBLIC_URL", settings.http(Port.GATEWAY).toString());
        return environment;
    }

    /** It says "started" before its realm answers, so the realm is what is asked. */
    @Override
    public boolean answers() {
        return Http.isOk(URI.create(settings.realm() + "/.well-known/openid-configuration"));
    }
}
