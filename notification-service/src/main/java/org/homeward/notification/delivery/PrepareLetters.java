package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.notification.delivery.Attempt.Refused;

/** Takes due letters out of the queue for the length of one attempt, and writes them. */
@ApplicationScoped
class PrepareLetters {

    private static final Duration BEHIND_ANOTHER = Duration.ofSeconds(1);

    private final Deliveries deliveries;
    private final ComposeEnvelope compose;
    private final RecordAttempt outcomes;
    private final MailConfig config;

    PrepareLetters(
            Deliveries deliveries,
            ComposeEnvelope compose,
            RecordAttempt outcomes,
            MailConfig config) {
        this.deliveries = deliveries;
        this.compose = compose;
        this.outcomes = outcomes;
        this.config = config;
    }

    @Transactional
    List<Envelope> claim(Instant now, int limit) {
        List<Envelope> ready = new ArrayList<>();
        for (Delivery delivery : deliveries.claim(now, limit)) {
            if (deliveries.overtakes(delivery)) {
                delivery.waitUntil(now.plus(BEHIND_ANOTHER));
                continue;
            }
            delivery.attempt(now.plus(config.lease()));
            compose.of(delivery, now)
                    .ifPresentOrElse(
                            ready::add,
                            () ->
                                    outcomes.end(
                                            delivery,
                                            new Refused("The recipient may no longer be told."),
                                            now));
        }
        return ready;
    }
}
