package org.homeward.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.Collectors;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Facts;
import org.homeward.notification.alert.NewAlert;
import org.homeward.notification.alert.OpenAlert;
import org.homeward.notification.alert.Subject;
import org.homeward.notification.ladder.Rules;
import org.homeward.notification.ladder.Severity;
import org.homeward.notification.ladder.Step;
import org.homeward.notification.ladder.Who;
import org.homeward.notification.recipient.SubjectOwner;
import org.jboss.logging.Logger;

/** A ladder with a missing rung is the administrators' business: it gets an alert of its own. */
@ApplicationScoped
class AlertAdministrators {

    private static final Logger LOG = Logger.getLogger(AlertAdministrators.class);

    private final OpenAlert open;

    AlertAdministrators(OpenAlert open) {
        this.open = open;
    }

    /** The new alert's own ladder is climbed by the clock, at once. */
    void stepWithoutRecipient(Alert alert, Step step, int number, Instant now) {
        LOG.warnf("Alert %s: nobody is entitled to step %d, it moves on.", alert.id(), number);
        if (alert.desk() == null) {
            LOG.errorf("Alert %s reaches no administrator.", alert.id());
            return;
        }
        String missing = step.to().stream().map(Who::label).collect(Collectors.joining(", "));
        open.handle(
                new NewAlert(
                        Rules.STEP_WITHOUT_RECIPIENT,
                        Severity.WARNING,
                        new Subject(Subject.ALERT, alert.id(), alert.reference(), number),
                        null,
                        SubjectOwner.NOBODY,
                        Facts.missing(missing + " (" + alert.desk() + ")"),
                        alert.causeEventId(),
                        true),
                now);
    }
}
