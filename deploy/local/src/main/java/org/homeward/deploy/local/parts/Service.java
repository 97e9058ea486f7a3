package org.homeward.deploy.local.parts;

import java.nio.file.Path;
import java.util.Optional;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;

/** The four services as they are packaged. */
public enum Service {
    DETAINEE("detainee-service", Port.DETAINEE),
    NEGOTIATION("negotiation-service", Port.NEGOTIATION),
    NOTIFICATION("notification-service", Port.NOTIFICATION),
    GATEWAY("gateway", Port.GATEWAY);

    private final String title;
    private final Port port;

    Service(String title, Port port) {
        this.title = title;
        this.port = port;
    }

    /** Also the module, and the principal at the broker. */
    public String title() {
        return title;
    }

    Port port() {
        return port;
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
