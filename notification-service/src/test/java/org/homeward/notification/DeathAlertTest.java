package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.homeward.notification.Mailbox.Mail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Death never counts as delivery: it is told by itself, and no cure of the promise ends it. */
@QuarkusTest
@Tag("real")
class DeathAlertTest extends ServiceTest {

    private static String deaths(Promise promise, String more) {
        return text(
                "select count(*) from alert where rule = 'person-died' and subject_id = '"
                        + promise.id()
                        + "'"
                        + more);
    }

    @Test
    void aDeathIsToldAtOnceByReferenceAndOutlivesTheCure() {
        // Given
        Promise promise = breached(Promise.aPromise());
        // When
        negotiation.publish(
                "commitment.entry-changed", promise.id(), promise.became("DIED_BEFORE", ""));
        negotiation.publish(
                "commitment.entry-changed", promise.id(), promise.became("DECLINED_BY_PERSON", ""));
        negotiation.publish("commitment.cured-late", promise.id(), promise.curedLate());
        // Then
        Mail mail =
                mailbox.await(
                        "officer",
                        promise.reference(),
                        each -> each.subject().startsWith("A death is reported: "));
        assertThat(mail.hasLink()).isTrue();
        assertThat(mail.text()).contains("Outstanding: 14");
        mailbox.await(
                "head",
                promise.reference(),
                each -> each.subject().startsWith("Հաղորդվել է մահվան մասին՝ "));
        mailbox.await(
                "officer", promise.reference(), each -> each.subject().startsWith("Kept late: "));
        assertThat(deaths(promise, " and state = 'OPEN' and severity = 'CRITICAL'")).isEqualTo("1");
    }

    @Test
    void eachDeathIsAnAlertOfItsOwn() {
        // Given
        Promise promise = Promise.aPromise();
        // When
        negotiation.publish(
                "commitment.entry-changed", promise.id(), promise.became("DIED_BEFORE", ""));
        negotiation.publish(
                "commitment.entry-changed", promise.id(), promise.became("DIED_BEFORE", ""));
        // Then
        await("two alerts", () -> deaths(promise, "").equals("2"));
    }

    @Test
    void aDeathThatWasKnownWithThePromiseWakesNobody() {
        // Given
        Promise promise = Promise.aPromise();
        // When
        negotiation.publish(
                "commitment.entry-changed",
                promise.id(),
                promise.became("DIED_BEFORE", ", \"history\": true"));
        // Then
        await("a notice", () -> deaths(promise, " and severity = 'NOTICE'").equals("1"));
        breached(Promise.aPromise());
        assertThat(mailbox.about(promise.reference())).isEmpty();
    }
}
