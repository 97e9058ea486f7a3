package org.homeward.notification.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.NewAlert;
import org.homeward.notification.alert.Resolution;
import org.homeward.notification.alert.Subject;
import org.homeward.notification.escalation.RaiseAlert;
import org.homeward.notification.escalation.ReopenAlert;
import org.homeward.notification.escalation.ResolveAlerts;
import org.homeward.notification.ladder.Rule;
import org.homeward.notification.ladder.Rules;
import org.homeward.notification.ladder.Severity;
import org.homeward.notification.recipient.SubjectOwner;
import org.homeward.outbox.InboundEvent;

/** Which alerts a commitment's event raises, ends or opens again. */
@ApplicationScoped
class CommitmentAlerts {

    private static final Set<String> REMINDERS =
            Set.of(Rules.OFFICER_REMINDER, Rules.HEAD_REMINDER, Rules.AMBASSADOR_REMINDER);

    private final Rules rules;
    private final RaiseAlert raise;
    private final ReopenAlert reopen;
    private final ResolveAlerts resolve;

    CommitmentAlerts(Rules rules, RaiseAlert raise, ReopenAlert reopen, ResolveAlerts resolve) {
        this.rules = rules;
        this.raise = raise;
        this.reopen = reopen;
        this.resolve = resolve;
    }

    void breached(CommitmentFact fact, SubjectOwner owner, UUID cause) {
        end(fact, CommitmentAlerts::reminds, Resolution.OVERTAKEN);
        raise.handle(breach(fact, owner, cause));
    }

    void reinstated(CommitmentFact fact, SubjectOwner owner, UUID cause) {
        reopen.handle(breach(fact, owner, cause));
    }

    void dueSoon(CommitmentFact fact, SubjectOwner owner, UUID cause) {
        Optional.ofNullable(fact.threshold())
                .flatMap(Rules::reminder)
                .map(rules::named)
                .map(rule -> occasion(rule, rule.severity(), fact, owner, cause, true))
                .ifPresent(raise::handle);
    }

    /** Death is no delivery and cures nothing: it is told by itself, each time anew. */
    void entryChanged(CommitmentFact fact, SubjectOwner owner, InboundEvent event) {
        if (fact.tellsOfADeath()) {
            Rule rule = rules.named(Rules.DEATH);
            raise.handle(
                    new NewAlert(
                            rule.name(),
                            fact.history() ? Severity.NOTICE : rule.severity(),
                            Subject.commitment(
                                    fact.commitmentId(), fact.reference(), event.sequence()),
                            fact.desk(),
                            owner,
                            fact.facts(),
                            event.id(),
                            !fact.history()));
        }
    }

    private void rescinded(CommitmentFact fact) {
        long version =
                fact.rescindedDueVersion() == null ? fact.dueVersion() : fact.rescindedDueVersion();
        end(
                fact,
                alert -> reminds(alert) || ofBreach(alert) && alert.subject().version() == version,
                Resolution.BREACH_RESCINDED);
    }

    /** A new due version leaves an earlier breach standing: only reminders of it are void. */
    void dueChanged(CommitmentFact fact) {
        end(
                fact,
                alert -> reminds(alert) && alert.subject().version() != fact.dueVersion(),
                Resolution.DUE_CHANGED);
    }

    /**
     * Ends the alerts that this event makes void. Agreed, disputed and the like end none: what they
     * say is learnt, and nobody need be told.
     */
    void ended(String what, CommitmentFact fact) {
        switch (what) {
            case "breach-rescinded" -> rescinded(fact);
            case "cured-late" -> over(fact, Resolution.CURED_LATE);
            case "fulfilled" -> over(fact, Resolution.FULFILLED);
            case "waived" -> over(fact, Resolution.WAIVED);
            case "withdrawn" -> over(fact, Resolution.WITHDRAWN);
            case "superseded" -> over(fact, Resolution.SUPERSEDED);
            case "lapsed" -> over(fact, Resolution.LAPSED);
            default -> {}
        }
    }

    private void over(CommitmentFact fact, Resolution resolution) {
        end(fact, alert -> reminds(alert) || ofBreach(alert), resolution);
    }

    private void end(CommitmentFact fact, Predicate<Alert> which, Resolution resolution) {
        resolve.handle(
                fact.commitmentId(),
                which,
                resolution,
                facts -> facts.delivered(fact.delivered(), fact.daysLate()));
    }

    /** What was entered as history is shown in the inbox; nobody is woken for it. */
    private NewAlert breach(CommitmentFact fact, SubjectOwner owner, UUID cause) {
        Rule rule = rules.named(Rules.BREACH);
        Severity severity = fact.history() ? Severity.NOTICE : rule.severity();
        return occasion(rule, severity, fact, owner, cause, !fact.history());
    }

    private static NewAlert occasion(
            Rule rule,
            Severity severity,
            CommitmentFact fact,
            SubjectOwner owner,
            UUID cause,
            boolean climbs) {
        return new NewAlert(
                rule.name(),
                severity,
                fact.subject(),
                fact.desk(),
                owner,
                fact.facts(),
                cause,
                climbs);
    }

    private static boolean ofBreach(Alert alert) {
        return alert.rule().equals(Rules.BREACH);
    }

    private static boolean reminds(Alert alert) {
        return REMINDERS.contains(alert.rule());
    }
}
