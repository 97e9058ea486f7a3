package org.homeward.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the copy is kept fresh. */
@ConfigMapping(prefix = "homeward.directory")
interface DirectoryConfig {

    @WithDefault("homeward")
    String realm();

    /** Between two copies. */
    @WithDefault("PT1M")
    Duration every();

    /** After a copy that failed. */
    @WithDefault("PT5S")
    Duration again();

    /** The group whose children are the desks. */
    @WithDefault("/desks")
    String desks();

    /** Users asked for at a time. */
    @WithDefault("200")
    int page();
}
