package org.homeward.notification.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Alerts;
import org.homeward.notification.alert.ConfirmAlert;
import org.homeward.notification.event.EventData;
import org.homeward.notification.ladder.Rules;
import org.homeward.outbox.InboundEvent;
import org.homeward.outbox.Inbox;
import org.jspecify.annotations.Nullable;

/**
 * Raises the alert of a breach whose event was lost, skipped or set aside. What decides is whether
 * there is an alert of this commitment and due version, never the inbox: a breach may be marked as
 * handled, or stand behind later events, and still have alerted nobody. A breach that was over
 * meanwhile is alerted and resolved at once, so that no ladder climbs.
 */
@ApplicationScoped
class AnswerUnalertedBreach {

    private final EventData data;
    private final Commitments commitments;
    private final CommitmentAlerts raise;
    private final Alerts alerts;
    private final ConfirmAlert confirm;
    private final Inbox inbox;

    AnswerUnalertedBreach(
            EventData data,
            Commitments commitments,
            CommitmentAlerts raise,
            Alerts alerts,
            ConfirmAlert confirm,
            Inbox inbox) {
        this.data = data;
        this.commitments = commitments;
        this.raise = raise;
        this.alerts = alerts;
        this.confirm = confirm;
        this.inbox = inbox;
    }

    /**
     * @param breachEventId id under which the breach was published, or should have been
     * @param breach data of the breach's event
     * @param ended the event that ended the breach, if something did
     */
    record Unalerted(UUID breachEventId, CommitmentFact breach, @Nullable Ended ended) {}

    /**
     * @param type what happened, as the events of a commitment call it, such as {@code cured-late}
     * @param data data of that event
     */
    record Ended(String type, CommitmentFact data) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void answer(InboundEvent question) {
        Unalerted asked = data.of(question, Unalerted.class);
        boolean heard = inbox.knows(NegotiationEvents.CONSUMER, asked.breachEventId());
        Alert alert = held(asked.breach()).orElseGet(() -> raised(asked));
        confirm.confirm(alert, asked.breachEventId(), question.sequence(), heard);
    }

    private Optional<Alert> held(CommitmentFact breach) {
        return alerts.about(Rules.BREACH, breach.subject());
    }

    private Alert raised(Unalerted asked) {
        raise.breached(asked.breach(), commitments.owner(asked.breach()), asked.breachEventId());
        Ended ended = asked.ended();
        if (ended != null) {
            raise.ended(ended.type(), ended.data());
        }
        return held(asked.breach()).orElseThrow();
    }
}
