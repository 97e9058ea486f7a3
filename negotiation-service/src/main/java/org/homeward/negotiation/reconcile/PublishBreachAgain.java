package org.homeward.negotiation.reconcile;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.ledger.CommitmentHistoryMessages;
import org.homeward.negotiation.sql.Sql;
import org.homeward.outbox.Outbox;
import org.jboss.logging.Logger;

/**
 * Publishes a breach again that never reached its consumer, under the id of its event: whoever has
 * it drops it, and everybody else learns of it.
 */
@ApplicationScoped
class PublishBreachAgain {

    private static final Logger LOG = Logger.getLogger(PublishBreachAgain.class);

    private final Sql sql;
    private final CommitmentHistoryMessages messages;
    private final Outbox outbox;
    private final MeterRegistry meters;

    PublishBreachAgain(
            Sql sql, CommitmentHistoryMessages messages, Outbox outbox, MeterRegistry meters) {
        this.sql = sql;
        this.messages = messages;
        this.outbox = outbox;
        this.meters = meters;
    }

    /** Does nothing for a breach that was published again before. */
    @Transactional(TxType.MANDATORY)
    public void once(UUID event, Instant now) {
        List<UUID> commitments =
                sql.list(
                        "UPDATE breach SET republished_at = ? WHERE event_id = ? AND republished_at IS NULL"
                                + " RETURNING commitment_id",
                        row -> row.uuid("commitment_id"),
                        now,
                        event);
        for (UUID commitment : commitments) {
            messages.of(Set.of(commitment)).getOrDefault(commitment, List.of()).stream()
                    .filter(message -> message.id().equals(event))
                    .forEach(outbox::append);
            meters.counter("homeward.reconciler.republished").increment();
            LOG.warnf(
                    "Breach %s of commitment %s was lost and is published again.",
                    event, commitment);
        }
    }
}
