package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.letter.Reason;
import org.homeward.timer.DueSignal;
import org.homeward.timer.DueWork;

/**
 * Puts replayed letters back into the queue, and what their readers missed meanwhile behind them.
 */
@ApplicationScoped
class ReviveLetters implements DueWork {

    static final String NAME = "dead-letters";

    private final Deliveries deliveries;
    private final DeadLetters deadLetters;
    private final QueueLetters queue;
    private final DueSignal due;

    ReviveLetters(
            Deliveries deliveries, DeadLetters deadLetters, QueueLetters queue, DueSignal due) {
        this.deliveries = deliveries;
        this.deadLetters = deadLetters;
        this.queue = queue;
        this.due = due;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> next() {
        return deadLetters.earliestReplay();
    }

    @Override
    @Transactional
    public int claim(Instant now, int limit) {
        List<DeadLetter> wanted = deadLetters.claimReplays(now, limit);
        for (DeadLetter letter : wanted) {
            revive(deliveries.forUpdate(letter.deliveryId()), now);
            deadLetters.delete(letter);
        }
        return wanted.size();
    }

    /** Whoever hears of an alert only now must also hear that it is over. */
    private void revive(Delivery delivery, Instant now) {
        delivery.revive(now);
        deliveries.flush();
        Alert alert = deliveries.alertOf(delivery);
        alert.ending()
                .filter(ending -> ending.reason().told())
                .map(ending -> Reason.resolved(alert.openings(), ending.reason()))
                .ifPresentOrElse(
                        reason -> queue.toThoseTold(alert, reason, now),
                        () -> due.scheduled(SendLetters.NAME, now));
    }
}
