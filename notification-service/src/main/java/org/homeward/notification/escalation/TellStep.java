package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.delivery.QueueLetters;
import org.homeward.notification.ladder.Step;
import org.homeward.notification.letter.Reason;
import org.homeward.notification.recipient.Recipient;
import org.homeward.notification.recipient.Recipients;

/** Finds the entitled people of one step and queues their letters. */
@ApplicationScoped
class TellStep {

    private final Recipients recipients;
    private final QueueLetters queue;
    private final AlertAdministrators administrators;

    TellStep(Recipients recipients, QueueLetters queue, AlertAdministrators administrators) {
        this.recipients = recipients;
        this.queue = queue;
        this.administrators = administrators;
    }

    /** Before the identity provider was ever reached, nobody is known to be absent. */
    boolean possible() {
        return recipients.known();
    }

    /**
     * @return how many people it reaches
     */
    int handle(Step step, int number, Alert alert, Instant now) {
        List<Recipient> people = recipients.entitled(step.to(), alert.desk(), alert.owner());
        if (people.isEmpty()) {
            administrators.stepWithoutRecipient(alert, step, number, now);
        } else {
            queue.to(people, alert, Reason.step(number), now);
        }
        return people.size();
    }
}
