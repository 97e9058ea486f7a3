package org.homeward.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How hard a letter is tried before an administrator must look. */
@ConfigMapping(prefix = "homeward.mail")
interface MailConfig {

    /** Letters on their way at the same time. */
    @WithDefault("50")
    int batch();

    /** For the mail server to answer one command. */
    @WithDefault("PT10S")
    Duration patience();

    /**
     * How long an attempt whose end was never recorded is believed to be going on, unless its
     * replica says again that it is; after a crash the letter is repeated then.
     */
    @WithDefault("PT45S")
    Duration lease();

    /** The second attempt; each further one waits four times as long. */
    @WithDefault("PT2S")
    Duration firstRetry();

    @WithDefault("PT30M")
    Duration longestRetry();

    /** With the defaults above about five hours. */
    @WithDefault("16")
    int attempts();
}
