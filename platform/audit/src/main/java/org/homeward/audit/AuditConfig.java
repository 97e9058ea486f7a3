package org.homeward.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Keys {@code homeward.audit.*}. */
@ConfigMapping(prefix = "homeward.audit")
interface AuditConfig {
    /** At least 32 characters from a generator; whoever has it can forge the trail. */
    String key();

    /** The append-only file of the chain's heads; it should not be on the database's machine. */
    Path checkpoints();

    /** How long an entry may stay unsealed. */
    @WithDefault("1s")
    Duration sealEvery();

    /** How much of the chain's end could be cut off without a trace. */
    @WithDefault("10s")
    Duration checkpointEvery();
}
