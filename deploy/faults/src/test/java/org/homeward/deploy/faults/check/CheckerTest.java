package org.homeward.deploy.faults.check;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.deploy.faults.check.Evidence.About;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.DueText;
import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.Look;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.homeward.deploy.faults.check.Evidence.Place;
import org.homeward.deploy.faults.check.Evidence.Promised;
import org.homeward.deploy.faults.check.Evidence.Published;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each planted bug leaves what it would leave in broker, databases and mailbox. */
class CheckerTest {

    private final Facts facts = Facts.ofAGoodRun();

    private Set<Fault> found() {
        return Checker.check(facts.evidence()).stream().map(Finding::fault).collect(toSet());
    }

    @Nested
    class WhatIsAllowed {

        @Test
        void aGoodRunHasNoFinding() {
            assertThat(Checker.check(facts.evidence())).isEmpty();
        }

        @Test
        void anEventThatIsPublishedAgainIsTheSameEvent() {
            facts.publish(facts.committed.getFirst(), facts.published.getFirst().id());
            assertThat(found()).isEmpty();
        }

        @Test
        void aMailThatComesTwiceUnderOneMessageIdIsOneMail() {
            facts.mails.add(facts.mails.getFirst());
            assertThat(found()).isEmpty();
        }

        @Test
        void aPromiseThatIsSuspendedBeforeItsDueInstantNeedsNoBreach() {
            facts.forget(Facts.KEPT, 3);
            facts.committed.removeIf(e -> e.key().equals(Facts.KEPT) && e.sequence() == 3);
            facts.event(Facts.KEPT, "commitment.suspended", Facts.START.plusSeconds(70));
            assertThat(found()).isEmpty();
        }
    }

    /** The offset or the outbox row is given up before the work behind it is safe. */
    @Nested
    class AcknowledgedBeforeCommitted {

        @Test
        void anEventInTheMiddleIsLost() {
            facts.forget(Facts.KEPT, 2);
            assertThat(found()).containsExactlyInAnyOrder(Fault.EVENT_LOST, Fault.SEQUENCE_GAP);
        }

        @Test
        void theLastEventIsLost() {
            facts.forget(Facts.KEPT, 3);
            assertThat(found()).containsExactly(Fault.EVENT_LOST);
        }

        @Test
        void theReaderForgetsWhatItAcknowledged() {
            Promised kept = facts.promises.get(1);
            facts.promises.set(
                    1,
                    new Promised(
                            kept.id(),
                            kept.reference(),
                            kept.desk(),
                            kept.owner(),
                            kept.sequence(),
                            2));
            assertThat(found()).containsExactly(Fault.EVENT_UNHEARD);
        }

        @Test
        void theAlertOfABreachIsLost() {
            facts.alerts.removeIf(alert -> alert.subject().equals(Facts.BROKEN));
            assertThat(found()).contains(Fault.ALERT_MISSING);
        }

        @Test
        void theMailIsMarkedSentAndWasNot() {
            facts.mails.removeFirst();
            assertThat(found()).containsExactly(Fault.MAIL_MISSING);
        }

        @Test
        void anEventIsPublishedAndItsTransactionRollsBack() {
            facts.publish(
                    new Committed(Facts.KEPT, 4, "commitment.reopened", Facts.DUE), "event-ghost");
            assertThat(found()).containsExactly(Fault.EVENT_INVENTED);
        }
    }

    /** Nobody remembers that this event was handled already. */
    @Nested
    class NoInbox {

        @Test
        void theAlertIsRaisedTwice() {
            facts.alert(
                    "alert-again",
                    Facts.BROKEN,
                    facts.breaches.getFirst().eventId(),
                    List.of("officer", "head", "diplomat"));
            assertThat(found()).containsExactly(Fault.ALERT_DOUBLED);
        }

        @Test
        void theSecondAlertIsSeenInTheTopicAlone() {
            Committed again = new Committed("alert-ghost", 1, "alert.raised", Facts.DUE);
            facts.committed.add(again);
            facts.published.add(raised("alert-ghost"));
            assertThat(found()).containsExactly(Fault.ALERT_DOUBLED);
        }

        @Test
        void onePersonGetsTwoLetters() {
            facts.letter("alert-broken", "officer", "another-id", Facts.END);
            assertThat(found()).containsExactly(Fault.DELIVERY_DOUBLED);
        }

        @Test
        void theRepeatedMailHasANewMessageId() {
            facts.mails.add(new MailSeen("officer@example", "new-id", Facts.END));
            assertThat(found()).containsExactly(Fault.MAIL_UNFOUNDED);
        }

        private Published raised(String key) {
            return new Published(
                    new Place("alerts", 0, 999),
                    "event-" + key,
                    key,
                    1,
                    "alert.raised",
                    new About(Facts.BROKEN, 1, null));
        }
    }

    /** The relay reads "id greater than the last one", and a slow commit comes in behind it. */
    @Nested
    class IdCursor {

        @Test
        void theSlowCommitIsSkipped() {
            facts.forget(Facts.BROKEN, 1);
            assertThat(found()).containsExactlyInAnyOrder(Fault.EVENT_LOST, Fault.SEQUENCE_GAP);
        }

        @Test
        void theSlowCommitComesAfterItsSuccessor() {
            Published first = facts.published(Facts.KEPT, 2);
            facts.forget(Facts.KEPT, 2);
            facts.published.add(
                    new Published(
                            new Place("events", 0, 500),
                            first.id(),
                            first.key(),
                            first.sequence(),
                            first.type(),
                            first.about()));
            assertThat(found()).containsExactly(Fault.SEQUENCE_INVERTED);
        }

        @Test
        void theSkippedRowStaysInTheOutbox() {
            facts.unpublished = 1;
            assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
        }
    }

    /** Two replicas judge the same commitment at once. */
    @Nested
    class BreachWithoutLock {

        @Test
        void bothWriteARow() {
            facts.breaches.add(facts.breaches.getFirst());
            assertThat(found()).containsExactly(Fault.BREACH_DOUBLED);
        }

        @Test
        void bothPublishAnEvent() {
            facts.event(Facts.BROKEN, "commitment.breached", Facts.DUE.plusMillis(9));
            assertThat(found()).containsExactly(Fault.BREACH_DOUBLED);
        }

        @Test
        void bothWriteTheSameNumberOfItsLife() {
            facts.publish(
                    new Committed(Facts.BROKEN, 2, "commitment.breached", Facts.DUE.plusMillis(5)),
                    "event-rival");
            assertThat(found())
                    .containsExactlyInAnyOrder(Fault.BREACH_DOUBLED, Fault.EVENT_ALTERED);
        }

        @Test
        void theBreachOvertakesTheFulfilment() {
            facts.event(Facts.KEPT, "commitment.breached", Facts.DUE.plusMillis(2));
            assertThat(found()).contains(Fault.BREACH_UNFOUNDED);
        }
    }

    /** The date is taken for a date in UTC or of this machine. */
    @Nested
    class EarlyByZone {

        @Test
        void theInstantIsReckonedInAnEasternZone() {
            due(Facts.BROKEN, Facts.AT_NINE, Facts.DUE.minusSeconds(14_400));
            assertThat(found()).containsExactly(Fault.DUE_MISREAD);
        }

        @Test
        void theGraceIsLeftOut() {
            due(Facts.BROKEN, new DueText("2026-02-26", "Asia/Yerevan", 2), Facts.DUE);
            assertThat(found()).containsExactly(Fault.DUE_MISREAD);
        }

        @Test
        void theBreachIsWrittenBeforeItsHour() {
            DueText day = new DueText("2026-03-01", "America/Bogota", 0);
            due(Facts.BROKEN, day, Instant.parse("2026-03-02T05:00:00Z"));
            assertThat(found()).containsExactly(Fault.BREACH_EARLY);
        }

        @Test
        void theMailIsEarlierThanTheDueInstant() {
            MailSeen mail = facts.mails.getFirst();
            facts.mails.set(0, new MailSeen(mail.to(), mail.messageId(), Facts.DUE.minusMillis(1)));
            assertThat(found()).containsExactly(Fault.BREACH_EARLY);
        }

        private void due(String id, DueText text, Instant instant) {
            facts.dues.replaceAll(due ->
                    due.commitment().equals(id)
                            ? new DueVersion(id, 1, text, instant, Facts.START)
                            : due);
        }
    }

    /** The timer sleeps through a due instant. */
    @Nested
    class LostWakeUp {

        @Test
        void theDuePassesAndNothingHappens() {
            silence(Facts.KEPT, 2);
            assertThat(found()).containsExactly(Fault.BREACH_MISSING);
        }

        @Test
        void aLateDeliveryCuresWhatWasNeverBroken() {
            silence(Facts.KEPT, 2);
            facts.event(Facts.KEPT, "commitment.cured-late", Facts.DUE.plusSeconds(600));
            assertThat(found()).containsExactly(Fault.BREACH_MISSING);
        }

        @Test
        void anExtensionAfterTheDueInstantHidesTheBreach() {
            DueVersion late = facts.dues.getLast();
            facts.dues.set(
                    facts.dues.size() - 1,
                    new DueVersion(
                            late.commitment(),
                            2,
                            late.text(),
                            late.instant(),
                            Facts.DUE.plusMillis(1)));
            assertThat(found()).containsExactly(Fault.BREACH_MISSING);
        }

        private void silence(String key, long from) {
            facts.committed.removeIf(e -> e.key().equals(key) && e.sequence() >= from);
            facts.published.removeIf(e -> e.key().equals(key) && e.sequence() >= from);
            facts.promises.replaceAll(p ->
                    p.id().equals(key)
                            ? new Promised(
                                    p.id(), p.reference(), p.desk(), p.owner(), from - 1, from - 1)
                            : p);
        }
    }

    @Nested
    class TheRest {

        @Test
        void somebodyOfAnotherDeskIsTold() {
            facts.letter("alert-broken", "stranger", "astray", Facts.END);
            assertThat(found()).containsExactly(Fault.DELIVERY_ASTRAY);
        }

        @Test
        void aLetterOfOneReachesAnother() {
            facts.mails.add(
                    new MailSeen(
                            "stranger@example", facts.mails.getFirst().messageId(), Facts.END));
            assertThat(found()).containsExactly(Fault.DELIVERY_ASTRAY);
        }

        @Test
        void anEntitledPersonIsForgotten() {
            facts.deliveries.removeFirst();
            facts.mails.removeFirst();
            assertThat(found()).containsExactly(Fault.DELIVERY_MISSING);
        }

        @Test
        void historyWakesSomebody() {
            facts.letter("alert-history", "officer", "woken", Facts.END);
            assertThat(found()).containsExactly(Fault.DELIVERY_ASTRAY);
        }

        @Test
        void anAlertStandsOnNothing() {
            facts.alert("alert-kept", Facts.KEPT, "event-kept-1", List.of());
            assertThat(found()).contains(Fault.ALERT_UNFOUNDED);
        }

        @Test
        void theReconcilerStillCounts() {
            facts.looks.add(new Look(Facts.END.plusSeconds(60), 1));
            assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
        }

        @Test
        void theReconcilerHasNotLookedSince() {
            facts.looks.clear();
            assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
        }

        @Test
        void anEventIsParked() {
            facts.parked = 1;
            assertThat(found()).containsExactly(Fault.NOT_RECONCILED);
        }
    }
}
