package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.Promised;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The offset or the outbox row is given up before the work behind it is safe. */
@Tag("fast")
class AcknowledgedBeforeCommittedTest extends PlantedBug {

    @Test
    void anEventInTheMiddleIsLost() {
        facts.forget(Facts.KEPT, 2);
        assertThat(found()).containsExactlyInAnyOrder(Fault.EVENT_LOST, Fault.SEQUENCE_GAP);
    }

    @Test
    void theLastEventIsLost() {
        facts.forget(Facts.KEPT, 3);
        assertThat(found()).containsExactly(Fault.EVENT_LOST);
    }

    @Test
    void theReaderForgetsWhatItAcknowledged() {
        Promised kept = facts.promises.get(1);
        facts.promises.set(
                1,
                new Promised(
                        kept.id(),
                        kept.reference(),
                        kept.desk(),
                        kept.owner(),
                        kept.sequence(),
                        2));
        assertThat(found()).containsExactly(Fault.EVENT_UNHEARD);
    }

    @Test
    void theAlertOfABreachIsLost() {
        facts.alerts.removeIf(alert -> alert.subject().equals(Facts.BROKEN));
        assertThat(found()).contains(Fault.ALERT_MISSING);
    }

    @Test
    void theMailIsMarkedSentAndWasNot() {
        facts.mails.removeFirst();
        assertThat(found()).containsExactly(Fault.MAIL_MISSING);
    }

    @Test
    void anEventIsPublishedAndItsTransactionRollsBack() {
        facts.publish(
                new Committed(Facts.KEPT, 4, "commitment.reopened", Facts.DUE), "event-ghost");
        assertThat(found()).containsExactly(Fault.EVENT_INVENTED);
    }
}
