package org.homeward.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Which topics are folded and how the stream is fed. */
@ConfigMapping(prefix = "homeward.live")
public interface LiveConfig {

    /** Topics whose records are the newest state of something, by key. */
    @WithDefault("homeward.negotiation.commitments")
    List<String> states();

    /** Topics whose records are facts; they make up the stream, in this order. */
    @WithDefault("homeward.negotiation.events,homeward.notification.events")
    List<String> facts();

    /**
     * Writes to listeners are gathered this long: one write costs as much as twenty events in it.
     */
    @WithDefault("50ms")
    Duration flush();

    @WithDefault("15s")
    Duration ping();

    /** Older than this, the picture is not live: its readers are told, and readiness goes. */
    @WithDefault("10s")
    Duration lag();

    /** How many of the newest facts are kept for listeners that come back. */
    @WithDefault("10000")
    int kept();

    /** A listener whose connection takes nothing for so long is let go; it may come back. */
    @WithDefault("10s")
    Duration patience();

    /** The most bytes handed to one connection at a time. */
    @WithDefault("262144")
    int portion();

    @WithDefault("5000")
    int listeners();
}
