package org.homeward.notification.letter;

import java.util.Objects;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Resolution;
import org.homeward.notification.ladder.Rules;

/** What the letter says first. */
record Heading(String subject, String lead) {

    static Heading of(LetterTexts texts, Alert alert, Reason reason) {
        String reference = alert.subject().reference();
        return switch (reason.occasion()) {
            case RAISED -> raised(texts, alert, reference);
            case ESCALATED -> new Heading(texts.escalatedSubject(reference), texts.escalatedLead());
            case REOPENED -> new Heading(texts.reopenedSubject(reference), texts.reopenedLead());
            case RESOLVED ->
                    resolved(texts, Objects.requireNonNull(reason.resolution()), reference);
        };
    }

    private static Heading raised(LetterTexts texts, Alert alert, String reference) {
        return switch (alert.rule()) {
            case Rules.BREACH ->
                    new Heading(
                            texts.breachSubject(reference),
                            alert.facts().declared() ? texts.declaredLead() : texts.breachLead());
            case Rules.DEATH -> new Heading(texts.deathSubject(reference), texts.deathLead());
            case Rules.OFFICER_REMINDER ->
                    new Heading(texts.dueInSevenDaysSubject(reference), texts.dueSoonLead());
            case Rules.HEAD_REMINDER ->
                    new Heading(texts.dueInThreeDaysSubject(reference), texts.dueSoonLead());
            case Rules.AMBASSADOR_REMINDER ->
                    new Heading(texts.dueInOneDaySubject(reference), texts.mediatorLead());
            case Rules.STEP_WITHOUT_RECIPIENT ->
                    new Heading(
                            texts.stepWithoutRecipientSubject(reference),
                            texts.stepWithoutRecipientLead());
            case Rules.HEARTBEAT_MISSING ->
                    new Heading(texts.heartbeatMissingSubject(), texts.heartbeatMissingLead());
            case Rules.UNRECONCILED ->
                    new Heading(texts.unreconciledSubject(), texts.unreconciledLead());
            default -> throw new IllegalArgumentException("No letter for rule " + alert.rule());
        };
    }

    private static Heading resolved(LetterTexts texts, Resolution resolution, String reference) {
        return switch (resolution) {
            case CURED_LATE ->
                    new Heading(texts.curedLateSubject(reference), texts.curedLateLead());
            case BREACH_RESCINDED ->
                    new Heading(texts.rescindedSubject(reference), texts.rescindedLead());
            case FULFILLED -> new Heading(texts.fulfilledSubject(reference), texts.fulfilledLead());
            case DUE_CHANGED ->
                    new Heading(texts.dueChangedSubject(reference), texts.dueChangedLead());
            case WAIVED, WITHDRAWN, SUPERSEDED, LAPSED, OVERTAKEN ->
                    new Heading(texts.closedSubject(reference), texts.closedLead());
            case RECOVERED -> new Heading(texts.recoveredSubject(reference), texts.recoveredLead());
        };
    }
}
