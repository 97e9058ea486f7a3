package org.homeward.notification;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.notification.Mailbox.Mail;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("real")
class BreachAlertTest extends ServiceTest {

    @Test
    void aBreachIsToldAtOnceToTheOwnerTheHeadAndTheDutyDiplomatInTheirLanguages() {
        // Given
        Promise promise = Promise.aPromise();

        // When
        negotiation.publish("commitment.breached", promise.id(), promise.breached());

        // Then
        Mail english = mailbox.await("officer", promise.reference());
        assertThat(english.subject()).isEqualTo("Promise not kept: " + promise.reference());
        assertThat(english.text())
                .contains("Owed: 17", "Outstanding: 17", "end of September 30, 2022, Asia/Yerevan");
        assertThat(english.html()).contains(promise.reference(), "lang=\"en\"", english.link());
        Mail armenian = mailbox.await("diplomat", promise.reference());
        assertThat(armenian.subject()).isEqualTo("Խոստումը չի կատարվել՝ " + promise.reference());
        assertThat(armenian.html()).contains("lang=\"hy\"", "Հաստատել");
        mailbox.await("head", promise.reference());
        assertThat(mailbox.about(promise.reference())).hasSize(3);
    }

    @Test
    void theAlertIsAnEventWithTheCommitmentAndDueVersionItIsAbout() {
        // Given
        Promise promise = Promise.aPromise();

        // When
        UUID cause = negotiation.publish("commitment.breached", promise.id(), promise.breached());

        // Then
        try (EventLog log = EventLog.of("homeward.notification.events")) {
            var event =
                    log.await(
                            "the alert's event",
                            each -> String.valueOf(each.data()).contains(promise.reference()));
            assertThat(event.type()).isEqualTo("org.homeward.notification.alert.raised.v1");
            assertThat(event.header("ce_desk")).isEqualTo("south-caucasus");
            assertThat(event.data())
                    .contains(
                            "\"subjectId\":\"" + promise.id() + "\"",
                            "\"subjectVersion\":1",
                            "\"causeEventId\":\"" + cause + "\"",
                            "\"severity\":\"CRITICAL\"")
                    .doesNotContain("diplomat");
        }
    }

    @Test
    void theSameEventTwiceAlertsOnce() {
        // Given
        Promise promise = Promise.aPromise();
        UUID event = UUID.randomUUID();

        // When
        negotiation.publish(event, "commitment.breached", promise.id(), promise.breached());
        negotiation.publish(event, "commitment.breached", promise.id(), promise.breached());
        negotiation.publish("commitment.breached", promise.id(), promise.breached());
        breached(Promise.aPromise());

        // Then
        alertOf(promise);
        assertThat(text("select count(*) from alert where subject_id = '" + promise.id() + "'"))
                .isEqualTo("1");
        mailbox.await("head", promise.reference());
        assertThat(mailbox.about(promise.reference())).hasSize(3);
    }

    @Test
    void anotherDueVersionIsAnotherAlert() {
        // Given
        Promise promise = breached(Promise.aPromise());

        // When
        negotiation.publish("commitment.breached", promise.id(), promise.breached(2, ""));

        // Then
        await(
                "a second alert",
                () ->
                        text("select count(*) from alert where subject_id = '" + promise.id() + "'")
                                .equals("2"));
    }

    @Test
    void historyIsShownInTheInboxAndWakesNobody() {
        // Given
        Promise promise = Promise.aPromise();

        // When
        negotiation.publish(
                "commitment.breached", promise.id(), promise.breached(1, ", \"history\": true"));

        // Then
        diplomat()
                .get("/api/v1/alerts/" + alertOf(promise))
                .then()
                .statusCode(200)
                .body("severity", equalTo("NOTICE"))
                .body("nextStepAt", nullValue())
                .body("deliveries", hasSize(0));
    }

    @Test
    void theLadderClimbsWhileNobodyAnswers() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String alert = alertOf(promise);
        mailbox.await("diplomat", promise.reference());

        // When
        clock.advance(Duration.ofHours(1));

        // Then
        Mail director = mailbox.await("director", promise.reference());
        assertThat(director.subject()).startsWith("Unanswered: ");
        clock.advance(Duration.ofHours(23));
        mailbox.await("deputy", promise.reference());
        clock.advance(Duration.ofHours(48));
        Mail mission = mailbox.await("mission", promise.reference());
        assertThat(mission.html()).contains("lang=\"en\"");
        diplomat()
                .get("/api/v1/alerts/" + alert)
                .then()
                .body("nextStepAt", nullValue())
                .body(
                        "history.what",
                        equalTo(List.of("raised", "escalated", "escalated", "escalated")))
                .body("deliveries", hasSize(6));
    }

    @Test
    void anAcknowledgementStopsTheLadderAndTheFirstOneCounts() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String alert = alertOf(promise);

        // When
        diplomat()
                .body("{\"note\": \"Called the mediator.\"}")
                .post("/api/v1/alerts/" + alert + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledgement.by", equalTo("diplomat"))
                .body("acknowledgement.through", equalTo("CONSOLE"))
                .body("nextStepAt", nullValue());

        // Then
        as(Tokens.of("head", "head-of-desk").desks("south-caucasus"))
                .body("{\"note\": \"Me too.\"}")
                .post("/api/v1/alerts/" + alert + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("acknowledgement.by", equalTo("diplomat"))
                .body("acknowledgement.note", equalTo("Called the mediator."));
        clock.advance(Duration.ofHours(73));
        breached(Promise.aPromise());
        assertThat(text("select count(*) from delivery where alert_id = '" + alert + "'"))
                .isEqualTo("3");
    }

    @Test
    void aCureTellsExactlyThoseWhoWereTold() {
        // Given
        Promise promise = breached(Promise.aPromise());
        mailbox.await("diplomat", promise.reference());

        // When
        negotiation.publish("commitment.cured-late", promise.id(), promise.curedLate());

        // Then
        for (String who : List.of("officer", "head", "diplomat")) {
            mailbox.await(who, promise.reference(), mail -> !mail.hasLink());
        }
        Mail english =
                mailbox.await(
                        "officer",
                        promise.reference(),
                        mail -> mail.subject().startsWith("Kept late: "));
        assertThat(english.text()).contains("Days late: 4", "Outstanding: 0");
        diplomat()
                .get("/api/v1/alerts/" + alertOf(promise))
                .then()
                .body("state", equalTo("RESOLVED"))
                .body("resolution.reason", equalTo("CURED_LATE"))
                .body("deliveries", hasSize(6));
    }

    @Test
    void aRescissionIsToldAndAReinstatementOpensTheAlertAgain() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String alert = alertOf(promise);
        mailbox.await("officer", promise.reference());

        // When
        negotiation.publish("commitment.breach-rescinded", promise.id(), promise.rescinded());
        mailbox.await(
                "officer",
                promise.reference(),
                mail -> mail.subject().startsWith("Was kept on time: "));
        negotiation.publish("commitment.breach-reinstated", promise.id(), promise.reinstated());

        // Then
        Mail again =
                mailbox.await(
                        "officer",
                        promise.reference(),
                        mail -> mail.subject().startsWith("Not kept after all: "));
        assertThat(again.hasLink()).isTrue();
        assertThat(again.text()).contains("Outstanding: 17");
        diplomat()
                .get("/api/v1/alerts/" + alert)
                .then()
                .body("state", equalTo("OPEN"))
                .body("nextStepAt", notNullValue())
                .body("resolution", nullValue())
                .body("history.what", equalTo(List.of("raised", "resolved", "reopened")));
    }

    @Test
    void remindersGoToOneLevelEachAndEndWithTheBreach() {
        // Given
        Promise promise = Promise.aPromise();

        // When
        negotiation.publish("commitment.due-soon", promise.id(), promise.dueSoon("P7D"));
        negotiation.publish("commitment.due-soon", promise.id(), promise.dueSoon("P3D"));
        negotiation.publish("commitment.due-soon", promise.id(), promise.dueSoon("P1D"));

        // Then
        assertThat(mailbox.await("officer", promise.reference()).subject())
                .startsWith("Due in 7 days: ");
        mailbox.await("head", promise.reference());
        assertThat(mailbox.await("mission", promise.reference()).subject())
                .startsWith("Due in 1 day: ");
        assertThat(mailbox.about(promise.reference())).hasSize(3);
        breached(promise);
        await(
                "the end of the reminders",
                () ->
                        text("select count(*) from alert where resolution = 'OVERTAKEN' and subject_id = '"
                                        + promise.id()
                                        + "'")
                                .equals("3"));
    }

    @Test
    void aStepThatFindsNobodyMovesOnAndTellsTheAdministrators() {
        // Given
        ministry.dismiss("director");
        await(
                "the copy without a director",
                () ->
                        text("select active::text from recipient where username = 'director'")
                                .equals("false"));
        Promise promise = breached(Promise.aPromise());
        String reference =
                text("select reference from alert where subject_id = '" + promise.id() + "'");

        // When
        clock.advance(Duration.ofHours(1));

        // Then
        mailbox.await("deputy", promise.reference());
        Mail admin = mailbox.await("admin", reference);
        assertThat(admin.subject()).isEqualTo("Nobody to tell: alert " + reference);
        assertThat(admin.text())
                .contains("director (south-caucasus)")
                .doesNotContain(promise.reference());
    }

    @Test
    void whoIsNotOnTheDeskIsNotTold() {
        // Given
        Promise promise = Promise.aPromise().on("levant").ownedBy("officer");

        // When
        breached(promise);

        // Then
        Mail director = mailbox.await("director", promise.reference());
        assertThat(director.subject()).startsWith("Unanswered: ");
        assertThat(mailbox.about(promise.reference())).hasSize(1);
    }

    @Test
    void theInboxListsTheReadersDesksNewestFirst() {
        // Given
        Promise mine = breached(Promise.aPromise());
        String hidden = alertOf(breached(Promise.aPromise().on("levant").ownedBy("officer2")));

        // Then
        List<String> raised =
                diplomat()
                        .queryParam("state", "OPEN")
                        .queryParam("limit", 200)
                        .get("/api/v1/alerts")
                        .then()
                        .statusCode(200)
                        .body("items.subjectReference", hasItem(mine.reference()))
                        .body("items[0].reference", matchesPattern("L-[0-9A-Z]{7}-[0-9A-Z]"))
                        .body("items.desk", everyItem(equalTo("south-caucasus")))
                        .extract()
                        .path("items.raisedAt");
        assertThat(raised.stream().map(Instant::parse)).isSortedAccordingTo(reverseOrder());
        diplomat().get("/api/v1/alerts/" + hidden).then().statusCode(404);
        diplomat()
                .body("{}")
                .post("/api/v1/alerts/" + hidden + "/acknowledgement")
                .then()
                .statusCode(404);
        officer2().get("/api/v1/alerts").then().body("items.id", hasItem(hidden));
    }
}
