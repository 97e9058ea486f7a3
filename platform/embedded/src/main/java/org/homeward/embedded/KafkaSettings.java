package org.homeward.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a broker lives.
 *
 * @param folder its data; kept between starts
 * @param port of the clients, on loopback
 * @param controllerPort of the broker's own controller, on loopback
 * @param secrets of the broker and of every principal
 */
public record KafkaSettings(
        Parts parts,
        Path folder,
        int port,
        int controllerPort,
        Secrets secrets,
        Path log,
        Lifetime lifetime) {

    /**
     * A broker that lives as long as the tests of this JVM, with everything below {@code folder}.
     */
    public static KafkaSettings forTests(Path folder) {
        return new KafkaSettings(
                Parts.shared(),
                folder.resolve("kafka"),
                Ports.free(),
                Ports.free(),
                Secrets.random(),
                folder.resolve("kafka.log"),
                Lifetime.TETHERED);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /**
     * The password of a principal of {@code deploy/config/kafka.properties}, such as {@code
     * observer}.
     */
    public String password(String user) {
        return secrets.of(secretName(user));
    }

    /** The name under which {@link #password} is kept. */
    public static String secretName(String user) {
        return "kafka-" + user;
    }

    /** What a client needs to connect as that principal. */
    public Map<String, String> clientConfig(String user) {
        var config = new HashMap<String, String>();
        config.put("bootstrap.servers", bootstrapServers());
        config.put("security.protocol", "SASL_PLAINTEXT");
        config.put("sasl.mechanism", "SCRAM-SHA-256");
        config.put("sasl.jaas.config", scram(user, password(user)));
        return config;
    }

    private static String scram(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(user, password);
    }
}
