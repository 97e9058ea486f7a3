package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertEvent;
import org.homeward.notification.alert.AlertLog;
import org.homeward.notification.alert.Facts;
import org.homeward.notification.delivery.QueueLetters;
import org.homeward.notification.ladder.Rules;
import org.homeward.notification.letter.Reason;

/** The second life of an alert: the same people, then the rungs that were not reached before. */
@ApplicationScoped
class Continuation {

    private final Rules rules;
    private final AlertLog log;
    private final QueueLetters queue;
    private final ClimbLadder climb;

    Continuation(Rules rules, AlertLog log, QueueLetters queue, ClimbLadder climb) {
        this.rules = rules;
        this.log = log;
        this.queue = queue;
        this.climb = climb;
    }

    void reopen(Alert alert, Facts known, Instant now) {
        alert.reopen(rules.named(alert.rule()).ladder(), known, now)
                .ifPresent(event -> tell(alert, event, now));
    }

    private void tell(Alert alert, AlertEvent event, Instant now) {
        log.append(alert, event, null);
        queue.toThoseTold(alert, Reason.reopened(alert.openings()), now);
        climb.handle(alert, now);
    }
}
