package org.homeward.notification.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.homeward.notification.event.EventData;
import org.homeward.notification.recipient.SubjectOwner;
import org.homeward.notification.watchdog.Watchdog;
import org.homeward.outbox.EventHandler;
import org.homeward.outbox.InboundEvent;

/** Hears what negotiation-service publishes. */
@ApplicationScoped
class NegotiationEvents implements EventHandler {

    static final String CONSUMER = "notification-negotiation";

    private static final String COMMITMENT = "org.homeward.negotiation.commitment.";
    private static final String HEARTBEAT = "org.homeward.negotiation.heartbeat.emitted.v1";
    private static final String VERSION = ".v1";

    private final EventData data;
    private final Commitments commitments;
    private final CommitmentAlerts alerts;
    private final Watchdog watchdog;

    NegotiationEvents(
            EventData data, Commitments commitments, CommitmentAlerts alerts, Watchdog watchdog) {
        this.data = data;
        this.commitments = commitments;
        this.alerts = alerts;
        this.watchdog = watchdog;
    }

    @Override
    public String consumer() {
        return CONSUMER;
    }

    @Override
    public Set<String> topics() {
        return Set.of("homeward.negotiation.events");
    }

    @Override
    public void handle(InboundEvent event) {
        if (event.type().equals(HEARTBEAT)) {
            // Until heartbeats had a topic of their own they came here.
            watchdog.heard(event);
        } else if (event.type().startsWith(COMMITMENT) && event.type().endsWith(VERSION)) {
            String what =
                    event.type()
                            .substring(
                                    COMMITMENT.length(), event.type().length() - VERSION.length());
            commitment(what, event, data.of(event, CommitmentFact.class));
        }
    }

    private void commitment(String what, InboundEvent event, CommitmentFact fact) {
        SubjectOwner owner = commitments.learn(fact, event.sequence()).owner();
        switch (what) {
            case "breached" -> alerts.breached(fact, owner, event.id());
            case "breach-reinstated" -> alerts.reinstated(fact, owner, event.id());
            case "due-soon" -> alerts.dueSoon(fact, owner, event.id());
            case "entry-changed" -> alerts.entryChanged(fact, owner, event);
            case "due-changed", "corrected" -> alerts.dueChanged(fact);
            default -> alerts.ended(what, fact);
        }
    }
}
