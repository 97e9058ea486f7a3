package org.homeward.deploy.local.parts;

import java.nio.file.Path;
import java.util.Optional;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;

/** The four services as they are packaged. */
public enum Service {
    DETAINEE("detainee-service", Port.DETAINEE, Port.DETAINEE_MANAGEMENT),
    NEGOTIATION("negotiation-service", Port.NEGOTIATION, Port.NEGOTIATION_MANAGEMENT),
    NOTIFICATION("notification-service", Port.NOTIFICATION, Port.NOTIFICATION_MANAGEMENT),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT);

    private final String title;
    private final Port port;
    private final Port management;

    Service(String title, Port port, Port management) {
        this.title = title;
        this.port = port;
        this.management = management;
    }

    /** Also the module, and the principal at the broker. */
    public String title() {
        return title;
    }

    Port port() {
        return port;
    }

    /** Health, metrics and the OpenAPI document. */
    Port management() {
        return management;
    }

    /** The gateway keeps nothing. */
    Optional<String> database() {
        return this == GATEWAY
                ? Optional.empty()
                : Optional.of(title.substring(0, title.indexOf('-')));
    }

    Path packaged(Settings settings) {
        return settings.home().resolve(title).resolve("target").resolve("quarkus-app");
    }
}
