package org.homeward.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;

/** Who let parked events take effect; if that cannot be written, nothing is replayed. */
@ApplicationScoped
class ReplayTrail {
    private final Audit audit;

    ReplayTrail(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    void wanted(UUID key) {
        audit.changed("parked-events.replayed", "aggregate", key, null, Set.of());
    }
}
