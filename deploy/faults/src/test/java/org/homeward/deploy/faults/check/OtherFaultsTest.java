package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.deploy.faults.check.Evidence.Look;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults that no one bug stands for. */
@Tag("fast")
class OtherFaultsTest extends PlantedBug {

    @Test
    void somebodyOfAnotherDeskIsTold() {
        facts.letter("alert-broken", "stranger", "astray", Facts.DUE.plusSeconds(1));
        assertThat(found()).containsExactly(Fault.DELIVERY_ASTRAY);
    }

    @Test
    void aLetterOfOneReachesAnother() {
        facts.mails.add(
                new MailSeen("stranger@example", facts.mails.getFirst().messageId(), Facts.END));
        assertThat(found()).containsExactly(Fault.DELIVERY_ASTRAY);
    }

    @Test
    void anEntitledPersonIsForgotten() {
        facts.deliveries.removeFirst();
        facts.mails.removeFirst();
        assertThat(found()).containsExactly(Fault.DELIVERY_MISSING);
    }

    @Test
    void historyWakesSomebody() {
        facts.letter("alert-history", "officer", "woken", Facts.START.plusSeconds(3));
        assertThat(found()).containsExactly(Fault.DELIVERY_ASTRAY);
    }

    @Test
    void anAlertStandsOnNothing() {
        facts.alert("alert-kept", Facts.KEPT, "event-kept-1", List.of());
        assertThat(found()).contains(Fault.ALERT_UNFOUNDED);
    }

    @Test
    void theReconcilerStillCounts() {
        facts.looks.add(new Look(Facts.END.plusSeconds(60), 1));
        assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
    }

    @Test
    void theReconcilerHasNotLookedSince() {
        facts.looks.clear();
        assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
    }

    @Test
    void anEventIsParked() {
        facts.parked = 1;
        assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
    }
}
