package org.homeward.notification.watchdog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.homeward.notification.alert.Alerts;
import org.homeward.notification.alert.Facts;
import org.homeward.notification.alert.NewAlert;
import org.homeward.notification.alert.Resolution;
import org.homeward.notification.alert.Subject;
import org.homeward.notification.escalation.RaiseAlert;
import org.homeward.notification.escalation.ResolveAlerts;
import org.homeward.notification.ladder.Rule;
import org.homeward.notification.ladder.Rules;
import org.homeward.notification.recipient.SubjectOwner;

/** A fault of the platform itself, told to its administrators: it is no case of any desk. */
@ApplicationScoped
class FaultAlerts {

    private final Rules rules;
    private final Alerts alerts;
    private final RaiseAlert raise;
    private final ResolveAlerts resolve;

    FaultAlerts(Rules rules, Alerts alerts, RaiseAlert raise, ResolveAlerts resolve) {
        this.rules = rules;
        this.alerts = alerts;
        this.raise = raise;
        this.resolve = resolve;
    }

    void missing(Heartbeat last) {
        raise(Rules.HEARTBEAT_MISSING, last, last.subjectId(), Facts.NONE);
    }

    void heardAgain(Heartbeat heartbeat) {
        resolve(Rules.HEARTBEAT_MISSING, heartbeat);
    }

    /** One alert that grows while the fault lasts, instead of one for each look. */
    void unreconciled(Heartbeat heartbeat, UUID cause) {
        int found = heartbeat.unreconciled();
        alerts.unresolvedAbout(heartbeat.subjectId()).stream()
                .filter(alert -> alert.rule().equals(Rules.UNRECONCILED))
                .findFirst()
                .ifPresentOrElse(
                        alert -> alert.affects(found),
                        () -> raise(Rules.UNRECONCILED, heartbeat, cause, Facts.affected(found)));
    }

    void reconciled(Heartbeat heartbeat) {
        resolve(Rules.UNRECONCILED, heartbeat);
    }

    private void raise(String name, Heartbeat heartbeat, UUID cause, Facts facts) {
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
                        SubjectOwner.NOBODY,
                        facts,
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
