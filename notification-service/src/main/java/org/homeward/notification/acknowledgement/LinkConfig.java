package org.homeward.notification.acknowledgement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a link in a mail may be used. */
@ConfigMapping(prefix = "homeward.acknowledgement")
interface LinkConfig {

    @WithDefault("PT72H")
    Duration valid();
}
