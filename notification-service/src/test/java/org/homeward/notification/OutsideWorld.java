package org.homeward.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.homeward.embedded.Ports;

/**
 * Free ports for the mail server and the identity provider that {@link Mailbox} and {@link
 * Ministry} play.
 */
public final class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        int directory = Ports.free();
        return Map.ofEntries(
                Map.entry("homeward.smtp.port", Integer.toString(Ports.free())),
                Map.entry("test.directory.port", Integer.toString(directory)),
                Map.entry(
                        "quarkus.keycloak.admin-client.server-url",
                        "http://127.0.0.1:" + directory),
                Map.entry("homeward.directory.again", "PT0.2S"),
                Map.entry("homeward.directory.every", "PT0.2S"),
                Map.entry("homeward.mail.first-retry", "PT0.2S"),
                Map.entry("homeward.mail.attempts", "3"),
                Map.entry("homeward.mail.patience", "PT3S"),
                Map.entry("homeward.public.url", "https://homeward.example"));
    }

    @Override
    public void stop() {}
}
