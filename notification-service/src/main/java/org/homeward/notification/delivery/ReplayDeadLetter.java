package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.audit.Audit;
import org.homeward.web.NotFound;

/** An administrator wants a dead letter sent after all; asking twice is asking once. */
@ApplicationScoped
class ReplayDeadLetter {

    private final DeadLetters deadLetters;
    private final Callers callers;
    private final Audit audit;
    private final ReplaySignal signal;

    ReplayDeadLetter(DeadLetters deadLetters, Callers callers, Audit audit, ReplaySignal signal) {
        this.deadLetters = deadLetters;
        this.callers = callers;
        this.audit = audit;
        this.signal = signal;
    }

    /**
     * @throws NotFound when there is no such dead letter, or it has been replayed
     */
    @Transactional
    void handle(UUID delivery) {
        Instant now = signal.give();
        deadLetters.forUpdate(delivery).replay(callers.current().username(), now);
        audit.changed(
                "dead-letter.replayed", "delivery", delivery, null, Set.of("replayRequestedAt"));
    }
}
