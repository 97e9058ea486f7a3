package org.homeward.notification.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.homeward.notification.watchdog.Watchdog;
import org.homeward.outbox.EventHandler;
import org.homeward.outbox.InboundEvent;

/**
 * Listens to the reconciler of negotiation-service: its sign of life each minute, and its questions
 * about breaches that no alert is known of.
 */
@ApplicationScoped
class HeartbeatEvents implements EventHandler {

    static final String TOPIC = "homeward.negotiation.heartbeat";

    private static final String EMITTED = "org.homeward.negotiation.heartbeat.emitted.v1";
    private static final String UNALERTED =
            "org.homeward.negotiation.commitment.breach-unalerted.v1";

    private final Watchdog watchdog;
    private final AnswerUnalertedBreach unalerted;

    HeartbeatEvents(Watchdog watchdog, AnswerUnalertedBreach unalerted) {
        this.watchdog = watchdog;
        this.unalerted = unalerted;
    }

    @Override
    public String consumer() {
        return "notification-heartbeat";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void handle(InboundEvent event) {
        switch (event.type()) {
            case EMITTED -> watchdog.heard(event);
            case UNALERTED -> unalerted.answer(event);
            default -> {
                // A later version may say more here than this one knows.
            }
        }
    }
}
