package org.homeward.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.outbox.DeadLetters;
import org.homeward.web.NotFound;

/**
 * An administrator has mended what an event failed at, and lets it and those behind it take effect.
 */
@ApplicationScoped
class ReplayParkedEvents {
    private final DeadLetters parked;
    private final ReplayTrail trail;

    ReplayParkedEvents(DeadLetters parked, ReplayTrail trail) {
        this.parked = parked;
        this.trail = trail;
    }

    /**
     * @throws NotFound when nothing of this aggregate is parked
     */
    ReplayView handle(UUID key) {
        if (parked.count(key) == 0) {
            throw NotFound.of();
        }
        // each event takes effect in a transaction of its own, so the wish goes on the trail before
        trail.wanted(key);
        int replayed = parked.replay(key);
        return new ReplayView(replayed, parked.count(key));
    }
}
