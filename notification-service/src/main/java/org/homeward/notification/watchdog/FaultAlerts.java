package org.homeward.notification.watchdog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.homeward.notification.alert.Facts;
import org.homeward.notification.alert.NewAlert;
import org.homeward.notification.alert.Resolution;
import org.homeward.notification.alert.Subject;
import org.homeward.notification.escalation.RaiseAlert;
import org.homeward.notification.escalation.ResolveAlerts;
import org.homeward.notification.ladder.Rule;
import org.homeward.notification.ladder.Rules;

/** A fault of the platform itself, told to its administrators: it is no case of any desk. */
@ApplicationScoped
class FaultAlerts {

    private final Rules rules;
    private final RaiseAlert raise;
    private final ResolveAlerts resolve;

    FaultAlerts(Rules rules, RaiseAlert raise, ResolveAlerts resolve) {
        this.rules = rules;
        this.raise = raise;
        this.resolve = resolve;
    }

    void missing(Heartbeat last) {
        raise(Rules.HEARTBEAT_MISSING, last, last.subjectId());
    }

    void heardAgain(Heartbeat heartbeat) {
        resolve(Rules.HEARTBEAT_MISSING, heartbeat);
    }

    void unreconciled(Heartbeat heartbeat, UUID cause) {
        raise(Rules.UNRECONCILED, heartbeat, cause);
    }

    void reconciled(Heartbeat heartbeat) {
        resolve(Rules.UNRECONCILED, heartbeat);
    }

    private void raise(String name, Heartbeat heartbeat, UUID cause) {
        Rule rule = rules.named(name);
        raise.handle(
                new NewAlert(
                        rule.name(),
                        rule.severity(),
                        new Subject(
                                Subject.SERVICE,
                                heartbeat.subjectId(),
                                heartbeat.source(),
                                heartbeat.beat()),
                        null,
                        null,
                        Facts.NONE,
                        cause,
                        true));
    }

    private void resolve(String rule, Heartbeat heartbeat) {
        resolve.handle(
                heartbeat.subjectId(),
                alert -> alert.rule().equals(rule),
                Resolution.RECOVERED,
                UnaryOperator.identity());
    }
}
