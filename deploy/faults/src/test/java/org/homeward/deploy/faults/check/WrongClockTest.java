package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.homeward.deploy.faults.check.Evidence.AlertRow;
import org.homeward.deploy.faults.check.Evidence.BreachRow;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody goes by the clock of his own machine, and that is wrong by minutes. */
@Tag("fast")
class WrongClockTest extends PlantedBug {

    private static final Duration OFF = Duration.ofMinutes(4);

    @Test
    void anEngineAheadBreaksEarlyAndSaysThatItWasTime() {
        facts.mails.replaceAll(
                mail -> new MailSeen(mail.to(), mail.messageId(), mail.receivedAt().minus(OFF)));
        assertThat(found()).containsExactly(Fault.BREACH_EARLY);
    }

    @Test
    void anEngineBehindNoticesLate() {
        later(Facts.DUE.plus(OFF));
        assertThat(found()).contains(Fault.BREACH_LATE);
    }

    @Test
    void lettersWaitForAClockBehind() {
        facts.mails.replaceAll(
                mail -> new MailSeen(mail.to(), mail.messageId(), mail.receivedAt().plus(OFF)));
        assertThat(found()).containsExactly(Fault.MAIL_LATE);
    }

    @Test
    void anAlertIsRaisedBeforeItsCause() {
        AlertRow alert = facts.alerts.getFirst();
        facts.alerts.set(
                0,
                new AlertRow(
                        alert.id(),
                        alert.subject(),
                        alert.version(),
                        alert.causeEventId(),
                        alert.raisedAt().minus(OFF)));
        assertThat(found()).containsExactly(Fault.BREACH_EARLY);
    }

    @Test
    void aDeliveryIsRecordedBeforeThePromise() {
        facts.committed.replaceAll(event ->
                event.key().equals(Facts.KEPT) && event.sequence() == 1
                        ? new Committed(event.key(), 1, event.type(), Facts.START.plus(OFF))
                        : event);
        assertThat(found()).containsExactly(Fault.TIME_INVERTED);
    }

    private void later(Instant detected) {
        facts.breaches.replaceAll(breach ->
                breach.commitment().equals(Facts.BROKEN)
                        ? new BreachRow(
                                breach.commitment(),
                                breach.version(),
                                breach.eventId(),
                                detected,
                                breach.alerted())
                        : breach);
    }
}
