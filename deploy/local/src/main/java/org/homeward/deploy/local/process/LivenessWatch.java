package org.homeward.deploy.local.process;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells a process that does not live any more from one that missed a look. */
final class LivenessWatch {

    private @Nullable Instant failingSince;

    /** Whether it has not lived for longer than it is given. */
    boolean isOver(Liveness liveness, Instant now) {
        if (liveness == Liveness.LIVES) {
            failingSince = null;
            return false;
        }
        if (failingSince == null) {
            failingSince = now;
        }
        return Duration.between(failingSince, now).compareTo(liveness.patience()) >= 0;
    }

    /** A new process starts with a clean record. */
    void forget() {
        failingSince = null;
    }
}
