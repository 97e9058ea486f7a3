package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.homeward.notification.delivery.Attempt.Postponed;
import org.homeward.notification.delivery.Attempt.Refused;
import org.homeward.notification.delivery.Attempt.Taken;

/** Writes down how an attempt ended, and what follows from it. */
@ApplicationScoped
class RecordAttempt {

    private final Deliveries deliveries;
    private final BuryLetter bury;
    private final MailConfig config;

    RecordAttempt(Deliveries deliveries, BuryLetter bury, MailConfig config) {
        this.deliveries = deliveries;
        this.bury = bury;
        this.config = config;
    }

    @Transactional
    void handle(Envelope envelope, Attempt attempt, Instant now) {
        Delivery delivery = deliveries.forUpdate(envelope.deliveryId());
        if (delivery.state() == DeliveryState.PENDING) {
            end(delivery, attempt, now);
        }
    }

    void end(Delivery delivery, Attempt attempt, Instant now) {
        switch (attempt) {
            case Taken _ -> delivery.sent(now);
            case Refused(var reason) -> bury.handle(delivery, reason, now);
            case Postponed(var reason) when delivery.attempts() >= config.attempts() ->
                    bury.handle(delivery, reason, now);
            case Postponed(var reason) -> delivery.retry(now.plus(pause(delivery)), reason);
        }
    }

    private Duration pause(Delivery delivery) {
        return Attempt.pause(delivery.attempts(), config.firstRetry(), config.longestRetry());
    }
}
