package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.homeward.notification.alert.Alerts;
import org.homeward.notification.alert.NewAlert;

/** What seemed settled is not: those who were told it was over are told that it is not. */
@ApplicationScoped
public class ReopenAlert {

    private final Alerts alerts;
    private final Continuation continuation;
    private final RaiseAlert raise;
    private final InstantSource clock;

    ReopenAlert(Alerts alerts, Continuation continuation, RaiseAlert raise, InstantSource clock) {
        this.alerts = alerts;
        this.continuation = continuation;
        this.raise = raise;
        this.clock = clock;
    }

    /**
     * @param occasion the alert as it would be raised if it had never been
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(NewAlert occasion) {
        Instant now = clock.instant();
        alerts.about(occasion.rule(), occasion.subject())
                .ifPresentOrElse(
                        alert -> continuation.reopen(alert, occasion.facts(), now),
                        () -> raise.handle(occasion));
    }
}
