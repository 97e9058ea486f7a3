package org.homeward.deploy.local.parts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Component;
import org.homeward.deploy.local.process.Http;
import org.homeward.embedded.KafkaServer;
import org.homeward.embedded.KafkaSettings;
import org.homeward.embedded.Lifetime;

/** One broker with its controller. */
public final class Kafka implements Component {

    static final String NAME = "kafka";

    private final Settings settings;

    Kafka(Settings settings) {
        this.settings = settings;
    }

    public static KafkaSettings server(Settings settings) {
        return new KafkaSettings(
                settings.programs(),
                settings.state().resolve("kafka"),
                settings.port(Port.BROKER),
                settings.port(Port.CONTROLLER),
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
        return List.of(Port.BROKER, Port.CONTROLLER);
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public void start(Consumer<ProcessHandle> born) {
        KafkaServer.start(server(settings), born);
    }

    @Override
    public boolean answers() {
        return Http.accepts(settings.port(Port.BROKER));
    }
}
