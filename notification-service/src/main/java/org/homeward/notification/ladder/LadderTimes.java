package org.homeward.notification.ladder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How long each rung waits for an answer, counted from the opening of the alert. A rehearsal
 * shortens them; the ministry's own are the defaults.
 */
@ConfigMapping(prefix = "homeward.ladder")
public interface LadderTimes {

    @WithDefault("PT1H")
    Duration director();

    @WithDefault("PT24H")
    Duration deputyMinister();

    @WithDefault("PT72H")
    Duration missions();
}
