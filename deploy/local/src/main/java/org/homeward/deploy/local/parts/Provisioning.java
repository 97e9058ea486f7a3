package org.homeward.deploy.local.parts;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.deploy.local.Settings;
import org.homeward.embedded.KafkaServer;

/**
 * What {@code deploy/config} says, brought to a platform whose state was made before it said so.
 */
public final class Provisioning {

    private Provisioning() {}

    /**
     * Compares broker and identity provider with the files and changes what differs.
     *
     * @return a line for each change; empty if the state is as the files say
     */
    public static List<String> settle(Settings settings) {
        return Stream.concat(
                        KafkaServer.settle(Kafka.server(settings)).stream()
                                .map(change -> "broker: " + change),
                        Keycloak.settle(settings).stream()
                                .map(change -> "identity provider: " + change))
                .toList();
    }
}
