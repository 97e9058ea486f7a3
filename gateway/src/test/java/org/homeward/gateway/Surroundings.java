package org.homeward.gateway;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.homeward.embedded.KafkaServer;
import org.homeward.embedded.KafkaSettings;

/**
 * What stands around the gateway: a real broker, and three services that answer as they are told.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private final WireMockServer services =
            new WireMockServer(
                    WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    private KafkaServer broker;

    @Override
    public Map<String, String> start() {
        services.start();
        broker = KafkaServer.start(KafkaSettings.forTests(folder()));
        var config = new HashMap<String, String>();
        var address = "http://127.0.0.1:" + services.port();
        config.put("homeward.gateway.upstreams.detainee", "http://127.0.0.1:" + freePort());
        config.put("homeward.gateway.upstreams.negotiation", address);
        config.put("homeward.gateway.upstreams.notification", address);
        config.put("homeward.gateway.management.detainee", "http://127.0.0.1:" + freePort());
        config.put("homeward.gateway.management.negotiation", address);
        config.put("homeward.gateway.management.notification", address);
        broker.clientConfig("gateway").forEach((name, value) -> config.put("kafka." + name, value));
        return config;
    }

    @Override
    public void stop() {
        services.stop();
        broker.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(services, new TestInjector.MatchesType(WireMockServer.class));
        injector.injectIntoFields(
                new Wires(broker::clientConfig), new TestInjector.MatchesType(Wires.class));
    }

    /** Nobody listens there: detainee-service is away, until a test plays it. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "surroundings-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
