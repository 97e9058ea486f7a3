package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.homeward.notification.Mailbox.Mail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("real")
class LetterTest extends ServiceTest {

    @Test
    void aLetterWaitsForTheMailServerAndKeepsItsMessageId() {
        // Given
        mailbox.close();
        Promise promise = breached(Promise.aPromise());
        String query =
                "select message_id from delivery d join alert a on a.id = d.alert_id where recipient = 'officer' and subject_id = '"
                        + promise.id()
                        + "'";
        await(
                "a first attempt in vain",
                () ->
                        !text("select coalesce(max(outcome), '') from delivery d join alert a on a.id = d.alert_id where subject_id = '"
                                        + promise.id()
                                        + "'")
                                .isEmpty());

        // When
        mailbox.open();

        // Then
        Mail mail = mailbox.await("officer", promise.reference());
        assertThat(mail.messageId()).isEqualTo(text(query));
    }

    @Test
    void anAttemptThatNeverEndedIsRepeatedUnderTheSameMessageId() {
        // Given
        Promise promise = breached(Promise.aPromise());
        Mail first = mailbox.await("officer", promise.reference());
        String delivery =
                text("select id from delivery where message_id = '" + first.messageId() + "'");
        await(
                "the first copy to be taken",
                () ->
                        text("select state from delivery where id = '" + delivery + "'")
                                .equals("SENT"));

        // When
        change(
                "update delivery set state = 'PENDING', sent_at = null, next_attempt_at = now() where id = '"
                        + delivery
                        + "'");

        // Then
        await(
                "a second copy of the letter",
                () ->
                        mailbox.about(promise.reference()).stream()
                                        .filter(mail -> mail.messageId().equals(first.messageId()))
                                        .count()
                                == 2);
        List<Mail> copies =
                mailbox.about(promise.reference()).stream()
                        .filter(mail -> mail.messageId().equals(first.messageId()))
                        .toList();
        assertThat(copies.getFirst().link()).isNotEqualTo(copies.getLast().link());
    }

    @Test
    void whatNoMailServerTakesIsADeadLetterThatAnAdministratorReplays() {
        // Given
        mailbox.close();
        Promise promise = breached(Promise.aPromise());
        String officer =
                "select %s from delivery d join alert a on a.id = d.alert_id where recipient = 'officer' and subject_id = '"
                        + promise.id()
                        + "'";
        await("a dead letter", () -> text(officer.formatted("d.state")).equals("DEAD"));
        String delivery = text(officer.formatted("d.id"));

        // When
        mailbox.open();
        admin().get("/api/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(delivery));
        admin().get("/api/v1/dead-letters/" + delivery)
                .then()
                .statusCode(200)
                .body("attempts", equalTo(3))
                .body("outcome", equalTo("The mail server cannot be reached."));
        admin().post("/api/v1/dead-letters/" + delivery + "/replay").then().statusCode(202);

        // Then
        Mail mail = mailbox.await("officer", promise.reference());
        assertThat(mail.messageId()).isEqualTo(text(officer.formatted("message_id")));
        admin().get("/api/v1/dead-letters").then().body("items.id", not(hasItem(delivery)));
        admin().get("/api/v1/dead-letters/" + delivery).then().statusCode(404);
        diplomat()
                .get("/api/v1/alerts/" + alertOf(promise))
                .then()
                .body("history.what", hasItem("delivery-failed"));
    }

    @Test
    void anAddressThatTheMailServerRefusesIsNotTriedAgain() {
        // Given
        mailbox.close();
        try (RefusingServer _ = new RefusingServer(mailbox.port())) {
            // When
            Promise promise = breached(Promise.aPromise());

            // Then
            String letters =
                    "select count(*) from delivery d join alert a on a.id = d.alert_id where d.state = 'DEAD' and d.attempts = 1 and outcome = 'The mail server answered 550.' and subject_id = '"
                            + promise.id()
                            + "'";
            await("three refused letters", () -> text(letters).equals("3"));
        }
    }

    @Test
    void whoHearsOfAnAlertOnlyByAReplayHearsOfItsEndToo() {
        // Given
        mailbox.close();
        Promise promise = breached(Promise.aPromise());
        String dead =
                "select count(*) from delivery d join alert a on a.id = d.alert_id where d.state = 'DEAD' and subject_id = '"
                        + promise.id()
                        + "'";
        await("three dead letters", () -> text(dead).equals("3"));
        negotiation.publish("commitment.cured-late", promise.id(), promise.curedLate());
        await(
                "the end of the alert",
                () ->
                        text("select state from alert where subject_id = '" + promise.id() + "'")
                                .equals("RESOLVED"));

        // When
        mailbox.open();
        admin().post(
                        "/api/v1/dead-letters/"
                                + text(
                                        "select d.id from delivery d join alert a on a.id = d.alert_id where recipient = 'officer' and subject_id = '"
                                                + promise.id()
                                                + "'")
                                + "/replay")
                .then()
                .statusCode(202);

        // Then
        mailbox.await(
                "officer", promise.reference(), mail -> mail.subject().startsWith("Kept late"));
        assertThat(mailbox.about(promise.reference())).hasSize(2);
    }

    @Test
    void theLastCopyOfThePeopleServesWhileTheIdentityProviderIsAway() {
        // Given
        ministry.goAway();

        // When
        Promise promise = breached(Promise.aPromise());

        // Then
        mailbox.await("diplomat", promise.reference());
    }
}
