package org.homeward.deploy.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.deploy.local.client.PlatformAddress;
import org.homeward.embedded.Ports;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The packaged platform on free ports with a state of its own, started once for all stories and
 * ended after them.
 */
final class RunningPlatform implements BeforeAllCallback, ParameterResolver {

    private static final String[] PORTS = {
        "GATEWAY",
        "DETAINEE",
        "NEGOTIATION",
        "NOTIFICATION",
        "GATEWAY_MANAGEMENT",
        "DETAINEE_MANAGEMENT",
        "NEGOTIATION_MANAGEMENT",
        "NOTIFICATION_MANAGEMENT",
        "IDENTITY",
        "DATABASE",
        "BROKER",
        "CONTROLLER",
        "SMTP",
        "MAILBOX"
    };

    /** What is running; ended by JUnit when the last story is over. */
    private record Running(Front front, Outside outside, Ledgers ledgers) implements AutoCloseable {

        @Override
        public void close() {
            outside.events().close();
            front.run("down");
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Front.class || type == Outside.class || type == Ledgers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == Front.class) {
            return running.front();
        }
        return type == Outside.class ? running.outside() : running.ledgers();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningPlatform.class))
                .getOrComputeIfAbsent("platform", _ -> start(), Running.class);
    }

    private static Running start() {
        Path checkout = Path.of("../..").toAbsolutePath().normalize();
        Front front = new Front(checkout, environment());
        front.run("up");
        PlatformAddress address = PlatformAddress.parse(front.run("status", "--json"));
        Path secret = address.kafkaPasswordFile().resolveSibling("postgresql-postgres");
        int database = front.component("postgresql").path("port").asInt();
        return new Running(front, Outside.of(address), new Ledgers(database, secret));
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(Map.of("HOMEWARD_BUILT", "yes"));
        for (String port : PORTS) {
            environment.put("HOMEWARD_" + port + "_PORT", Integer.toString(Ports.free()));
        }
        try {
            Path target = Files.createDirectories(Path.of("target"));
            Path state = Files.createTempDirectory(target, "story-");
            environment.put("HOMEWARD_STATE", state.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return environment;
    }
}
