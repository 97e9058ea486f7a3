package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertLog;
import org.homeward.notification.alert.Alerts;
import org.homeward.notification.alert.Facts;
import org.homeward.notification.alert.Resolution;
import org.homeward.notification.delivery.QueueLetters;
import org.homeward.notification.letter.Reason;

/** The cause is gone: ends the alerts about it and tells exactly those who were told. */
@ApplicationScoped
public class ResolveAlerts {

    private final Alerts alerts;
    private final AlertLog log;
    private final QueueLetters queue;
    private final InstantSource clock;

    ResolveAlerts(Alerts alerts, AlertLog log, QueueLetters queue, InstantSource clock) {
        this.alerts = alerts;
        this.log = log;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * @param which of the subject's open or acknowledged alerts
     * @param known the facts as they are now, from those of the raising
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(
            UUID subject,
            Predicate<Alert> which,
            Resolution resolution,
            UnaryOperator<Facts> known) {
        Instant now = clock.instant();
        alerts.unresolvedAbout(subject).stream()
                .filter(which)
                .forEach(alert -> resolve(alert, resolution, known, now));
    }

    private void resolve(
            Alert alert, Resolution resolution, UnaryOperator<Facts> known, Instant now) {
        alert.resolve(resolution, known.apply(alert.facts()), now)
                .ifPresent(event -> {
                    log.append(alert, event, null);
                    if (resolution.told()) {
                        Reason reason = Reason.resolved(alert.openings(), resolution);
                        queue.toThoseTold(alert, reason, now);
                    }
                });
    }
}
