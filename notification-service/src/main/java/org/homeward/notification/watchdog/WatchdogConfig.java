package org.homeward.notification.watchdog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long silence is still no alarm. */
@ConfigMapping(prefix = "homeward.watchdog")
interface WatchdogConfig {

    /** Several beats, so that one late message wakes nobody. */
    @WithDefault("PT5M")
    Duration patience();

    /**
     * How long nothing must have been left undone until the administrators are told that it is
     * over; what is found within this time belongs to the same alert.
     */
    @WithDefault("PT10M")
    Duration calm();
}
