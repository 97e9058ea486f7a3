package org.homeward.notification.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.homeward.notification.alert.Resolution;
import org.homeward.notification.event.EventData;
import org.homeward.notification.watchdog.Watchdog;
import org.homeward.outbox.EventHandler;
import org.homeward.outbox.InboundEvent;
import org.jspecify.annotations.Nullable;

/** Hears what negotiation-service publishes. */
@ApplicationScoped
class NegotiationEvents implements EventHandler {

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
        return "notification-negotiation";
    }

    @Override
    public Set<String> topics() {
        return Set.of("homeward.negotiation.events");
    }

    @Override
    public void handle(InboundEvent event) {
        if (event.type().equals(HEARTBEAT)) {
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
        @Nullable String owner = commitments.learn(fact, event.sequence()).owner();
        switch (what) {
            case "breached" -> alerts.breached(fact, owner, event.id());
            case "breach-reinstated" -> alerts.reinstated(fact, owner, event.id());
            case "breach-rescinded" -> alerts.rescinded(fact);
            case "due-soon" -> alerts.dueSoon(fact, owner, event.id());
            case "entry-changed" -> alerts.entryChanged(fact, owner, event);
            case "due-changed", "corrected" -> alerts.dueChanged(fact);
            case "cured-late" -> alerts.over(fact, Resolution.CURED_LATE);
            case "fulfilled" -> alerts.over(fact, Resolution.FULFILLED);
            case "waived" -> alerts.over(fact, Resolution.WAIVED);
            case "withdrawn" -> alerts.over(fact, Resolution.WITHDRAWN);
            case "superseded" -> alerts.over(fact, Resolution.SUPERSEDED);
            case "lapsed" -> alerts.over(fact, Resolution.LAPSED);
            default -> {
                // Agreed, disputed and the like: what they say is learnt, and nobody need be told.
            }
        }
    }
}
