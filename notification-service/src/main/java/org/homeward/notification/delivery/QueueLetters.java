package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.letter.Reason;
import org.homeward.notification.recipient.Recipient;
import org.homeward.notification.recipient.Recipients;
import org.homeward.timer.DueSignal;
import org.homeward.web.Uuid7;

/** Writes letters into the queue, in the transaction of what they tell. */
@ApplicationScoped
public class QueueLetters {

    private final Deliveries deliveries;
    private final Recipients recipients;
    private final DueSignal due;

    QueueLetters(Deliveries deliveries, Recipients recipients, DueSignal due) {
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.due = due;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void to(List<Recipient> people, Alert alert, Reason reason, Instant now) {
        for (Recipient person : people) {
            if (!deliveries.exists(alert.id(), person.id(), reason)) {
                deliveries.persist(new Delivery(Uuid7.next(now), alert, person, reason, now));
            }
        }
        due.scheduled(SendLetters.NAME, now);
    }

    /** To exactly those who were told before, as far as they may still be told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toThoseTold(Alert alert, Reason reason, Instant now) {
        to(
                deliveries.told(alert.id()).stream()
                        .map(id -> entitled(id, alert))
                        .flatMap(Optional::stream)
                        .toList(),
                alert,
                reason,
                now);
    }

    private Optional<Recipient> entitled(UUID id, Alert alert) {
        return recipients.entitled(id, alert.desk());
    }
}
