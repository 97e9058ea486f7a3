package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reconciler asks about a breach that nobody was told of: the answer is an alert. */
@QuarkusTest
@Tag("real")
class UnalertedBreachTest extends ServiceTest {

    private static final String QUESTIONS = "homeward.negotiation.heartbeat";
    private static final String ANSWERS = "homeward.notification.heartbeat";
    private static final String CONFIRMED = "org.homeward.notification.alert.confirmed.v1";

    @Test
    void aBreachThatNeverArrivedIsAlertedAndReportedAsNotHeard() {
        // Given
        Promise promise = Promise.aPromise();
        UUID breach = UUID.randomUUID();

        // When
        ask(promise, breach, "");

        // Then
        String alert = alertOf(promise);
        mailbox.await("head", promise.reference());
        LoggedEvent answer = answer(breach);
        EventContracts.ofThisModule().check(answer);
        assertThat(answer.data())
                .contains(
                        "\"alertId\":\"" + alert + "\"",
                        "\"causeEventId\":\"" + breach + "\"",
                        "\"heard\":false");
        assertThat(text("select cause_event_id from alert where id = '" + alert + "'"))
                .isEqualTo(breach.toString());
    }

    @Test
    void aBreachThatIsMarkedAsHandledAndRaisedNoAlertIsAlerted() {
        // Given
        Promise promise = Promise.aPromise();
        UUID breach = UUID.randomUUID();
        change(
                "insert into inbox (consumer, event_id) values ('notification-negotiation', '"
                        + breach
                        + "')");

        // When
        ask(promise, breach, "");

        // Then
        alertOf(promise);
        assertThat(answer(breach).data()).contains("\"heard\":true");
    }

    @Test
    void aBreachBehindLaterEventsThatWereHandledIsAlertedAndOverAtOnce() {
        // Given
        Promise promise = Promise.aPromise();
        negotiation.publish("commitment.cured-late", promise.id(), promise.curedLate());
        await(
                "the later event to be handled",
                () ->
                        text("select count(*) from commitment where id = '" + promise.id() + "'")
                                .equals("1"));
        UUID breach = UUID.randomUUID();

        // When
        ask(
                promise,
                breach,
                ", \"ended\": {\"type\": \"cured-late\", \"data\": " + promise.curedLate() + "}");

        // Then
        diplomat()
                .get("/api/v1/alerts/" + alertOf(promise))
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("resolution.reason", equalTo("CURED_LATE"))
                .body("nextStepAt", nullValue());
        mailbox.await(
                "officer",
                promise.reference(),
                mail -> mail.subject().startsWith("Promise not kept"));
        mailbox.await(
                "officer", promise.reference(), mail -> mail.subject().startsWith("Kept late"));
    }

    @Test
    void aBreachInTheDeadLettersIsAlertedWithoutThem() {
        // Given
        Promise promise = Promise.aPromise();
        UUID breach =
                negotiation.publish("commitment.breached", promise.id(), "{\"dueVersion\": true}");
        await(
                "it to be set aside",
                () ->
                        text("select count(*) from inbox_parked where event_id = '" + breach + "'")
                                .equals("1"));

        // When
        ask(promise, breach, "");

        // Then
        alertOf(promise);
        assertThat(answer(breach).data()).contains("\"heard\":true");
        change("delete from inbox_parked where event_id = '" + breach + "'");
    }

    @Test
    void whoIsAskedAgainAnswersAgainAndAlertsOnce() {
        // Given
        Promise promise = breached(Promise.aPromise());
        UUID breach =
                UUID.fromString(
                        text(
                                "select cause_event_id from alert where id = '"
                                        + alertOf(promise)
                                        + "'"));

        // When
        ask(promise, breach, "");
        ask(promise, breach, "");

        // Then
        try (EventLog log = EventLog.of(ANSWERS)) {
            await("two answers", () -> log.all(CONFIRMED, breach.toString()).size() == 2);
        }
        assertThat(text("select count(*) from alert where subject_id = '" + promise.id() + "'"))
                .isEqualTo("1");
        mailbox.await("head", promise.reference());
        assertThat(mailbox.about(promise.reference())).hasSize(3);
    }

    /**
     * @param more further fields of the question, each with a comma before it
     */
    private void ask(Promise promise, UUID breach, String more) {
        negotiation.publishOn(
                QUESTIONS,
                "commitment.breach-unalerted",
                breach,
                "{\"breachEventId\": \"%s\", \"askedAt\": \"%s\", \"asked\": 1, \"breach\": %s%s}"
                        .formatted(breach, clock.instant(), promise.breached(), more));
    }

    private static LoggedEvent answer(UUID breach) {
        try (EventLog log = EventLog.of(ANSWERS)) {
            return log.await(CONFIRMED, breach.toString());
        }
    }
}
