package org.homeward.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how much one caller may ask of them. */
@ConfigMapping(prefix = "homeward.gateway")
public interface DoorConfig {

    Upstreams upstreams();

    /** The management ports of the services, where their OpenAPI documents are. */
    Upstreams management();

    Rate rate();

    /** The largest request body in bytes; the services hold the same limit. */
    @WithDefault("1048576")
    long bodyLimit();

    /** How long a service may take to answer before it counts as away. */
    @WithDefault("30s")
    Duration timeout();

    /** The base addresses of the services. */
    interface Upstreams {
        URI detainee();

        URI negotiation();

        URI notification();
    }

    /** A token bucket per subject: a steady rate and a burst on top of it. */
    interface Rate {
        @WithDefault("200")
        long perSecond();

        @WithDefault("1000")
        long burst();
    }
}
