package org.homeward.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.homeward.outbox.Outbox;
import org.homeward.web.Uuid7;

/**
 * Tells whoever asked that there is an alert for a cause. The alert's own {@code raised} may be
 * lost behind later events of the alert; this one stands in a sequence line of its own.
 */
@ApplicationScoped
public class ConfirmAlert {

    private final Outbox outbox;
    private final AlertMessages messages;
    private final InstantSource clock;

    ConfirmAlert(Outbox outbox, AlertMessages messages, InstantSource clock) {
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param cause id of the event that was asked about; the key of the answer
     * @param sequence of the question, so that answers follow each other as the questions do
     * @param heard whether the event itself has arrived here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(Alert alert, UUID cause, long sequence, boolean heard) {
        Instant now = clock.instant();
        outbox.append(
                messages.confirmation(
                        Uuid7.next(now), alert, new Question(cause, sequence), heard, now));
    }

    /** What was asked: the event, and the place of the question in its line. */
    record Question(UUID cause, long sequence) {}
}
