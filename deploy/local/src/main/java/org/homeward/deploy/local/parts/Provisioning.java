package org.homeward.deploy.local.parts;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.embedded.KafkaServer;

/**
 * What {@code deploy/config} says, brought to a platform whose state was made before it said so.
 */
public final class Provisioning {

    /** A part that has just come back may refuse what it answers a moment later. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Provisioning() {}

    /**
     * As {@link #settle}, tried again while broker or identity provider cannot do it yet.
     *
     * @throws Complaint if they still cannot after a minute
     */
    public static List<String> settlePatiently(Settings settings) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return settle(settings);
            } catch (Complaint | IllegalStateException | UncheckedIOException e) {
                if (System.nanoTime() > end) {
                    throw new Complaint("The configuration is not applied: " + e.getMessage());
                }
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

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
