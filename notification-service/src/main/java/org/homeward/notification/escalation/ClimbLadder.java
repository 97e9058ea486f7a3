package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertLog;
import org.homeward.notification.ladder.Ladder;
import org.homeward.notification.ladder.Rules;
import org.homeward.timer.DueSignal;

/** Takes every step of one alert's ladder that is due. */
@ApplicationScoped
class ClimbLadder {

    private final Rules rules;
    private final TellStep tell;
    private final AlertLog log;
    private final DueSignal due;

    ClimbLadder(Rules rules, TellStep tell, AlertLog log, DueSignal due) {
        this.rules = rules;
        this.tell = tell;
        this.log = log;
        this.due = due;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handle(Alert alert, Instant now) {
        Ladder ladder = rules.named(alert.rule()).ladder();
        while (alert.climbsAt(now) && tell.possible()) {
            int step = alert.nextStep();
            int told = tell.handle(ladder.steps().get(step), step, alert, now);
            alert.climb(ladder, told, now).ifPresent(event -> log.append(alert, event, null));
        }
        // A missing rung has opened another alert, due now; its climb has a signal of its own.
        due.scheduled(ClimbDueLadders.NAME, alert.nextStepAt().orElse(now));
    }
}
