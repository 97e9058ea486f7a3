package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.homeward.deploy.faults.check.Evidence.DueText;
import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The date is taken for a date in UTC or of this machine. */
@Tag("fast")
class EarlyByZoneTest extends PlantedBug {

    @Test
    void theInstantIsReckonedInAnEasternZone() {
        due(Facts.BROKEN, Facts.AT_NINE, Facts.DUE.minusSeconds(14_400));
        assertThat(found()).containsExactly(Fault.DUE_MISREAD);
    }

    @Test
    void theGraceIsLeftOut() {
        due(Facts.BROKEN, new DueText("2026-03-01T09:00:00Z", "Asia/Yerevan", 2), Facts.DUE);
        assertThat(found()).containsExactlyInAnyOrder(Fault.DUE_MISREAD, Fault.BREACH_EARLY);
    }

    @Test
    void theBreachIsWrittenBeforeItsHour() {
        DueText day = new DueText("2026-03-01", "America/Bogota", 0);
        due(Facts.BROKEN, day, Instant.parse("2026-03-02T05:00:00Z"));
        assertThat(found()).containsExactly(Fault.BREACH_EARLY);
    }

    @Test
    void theMailIsEarlierThanTheDueInstant() {
        MailSeen mail = facts.mails.getFirst();
        facts.mails.set(0, new MailSeen(mail.to(), mail.messageId(), Facts.DUE.minusMillis(1)));
        assertThat(found()).containsExactly(Fault.BREACH_EARLY);
    }

    private void due(String id, DueText text, Instant instant) {
        facts.dues.replaceAll(due ->
                due.commitment().equals(id)
                        ? new DueVersion(id, 1, text, instant, Facts.START)
                        : due);
    }
}
