package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.deploy.faults.check.Evidence.About;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.homeward.deploy.faults.check.Evidence.Place;
import org.homeward.deploy.faults.check.Evidence.Published;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody remembers that this event was handled already. */
@Tag("fast")
class NoInboxTest extends PlantedBug {

    @Test
    void theAlertIsRaisedTwice() {
        facts.alert(
                "alert-again",
                Facts.BROKEN,
                facts.breaches.getFirst().eventId(),
                List.of("officer", "head", "diplomat"));
        assertThat(found()).containsExactly(Fault.ALERT_DOUBLED);
    }

    @Test
    void theSecondAlertIsSeenInTheTopicAlone() {
        Committed again = new Committed("alert-ghost", 1, "alert.raised", Facts.DUE);
        facts.committed.add(again);
        facts.published.add(raised("alert-ghost"));
        assertThat(found()).containsExactly(Fault.ALERT_DOUBLED);
    }

    @Test
    void onePersonGetsTwoLetters() {
        facts.letter("alert-broken", "officer", "another-id", Facts.DUE.plusSeconds(1));
        assertThat(found()).containsExactly(Fault.DELIVERY_DOUBLED);
    }

    @Test
    void theRepeatedMailHasANewMessageId() {
        facts.mails.add(new MailSeen("officer@example", "new-id", Facts.END));
        assertThat(found()).containsExactly(Fault.MAIL_UNFOUNDED);
    }

    private Published raised(String key) {
        return new Published(
                new Place("alerts", 0, 999),
                "event-" + key,
                key,
                1,
                "alert.raised",
                new About(Facts.BROKEN, 1, null));
    }
}
