package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("real")
class WatchdogTest extends ServiceTest {

    private static final UUID ENGINE = UUID.fromString("0199a1b2-0000-7000-8000-0000000000ee");

    @AfterEach
    void forgetTheEngine() {
        change("delete from heartbeat");
        change(
                "update alert set state = 'RESOLVED', resolved_at = now(), resolution = 'RECOVERED', next_step_at = null"
                        + " where rule = 'breaches-unreconciled' and state <> 'RESOLVED'");
    }

    @Test
    void aHeartbeatThatStopsIsAnAlertAndItsReturnEndsIt() {
        // Given
        beat(0);

        // When
        clock.advance(Duration.ofMinutes(6));

        // Then
        var missing =
                mailbox.await(
                        "admin",
                        "negotiation-service",
                        mail -> mail.subject().equals("No sign of life from the due engine"));
        assertThat(missing.hasLink()).isTrue();
        beat(0);
        mailbox.await(
                "admin",
                "/homeward/negotiation",
                mail -> mail.subject().equals("Over: /homeward/negotiation"));
    }

    @Test
    void anUnreconciledBreachIsAnAlertToo() {
        // When
        beat(0);
        beat(2);

        // Then
        mailbox.await(
                "admin", "reconciler", mail -> mail.subject().equals("Breaches without an alert"));
    }

    @Test
    void aFaultThatComesAndGoesIsOneMessageThatGrows() {
        // Given
        beat(2);
        String alert = unreconciledAlert();

        // When
        beat(0);
        beat(5);
        beat(0);
        beat(1);

        // Then
        assertThat(unreconciledAlert()).isEqualTo(alert);
        assertThat(text("select facts ->> 'affected' from alert where id = '" + alert + "'"))
                .isEqualTo("5");
        assertThat(text("select state from alert where id = '" + alert + "'")).isEqualTo("OPEN");

        // When
        clock.advance(Duration.ofMinutes(10));
        beat(0);

        // Then
        assertThat(text("select state from alert where id = '" + alert + "'"))
                .isEqualTo("RESOLVED");
        mailbox.await(
                "admin",
                "/homeward/negotiation",
                mail ->
                        mail.subject().equals("Over: /homeward/negotiation")
                                && mail.text().contains("Promises concerned: 5"));
    }

    private static String unreconciledAlert() {
        String unresolved =
                " from alert where rule = 'breaches-unreconciled' and state <> 'RESOLVED'";
        assertThat(text("select count(*)" + unresolved)).isEqualTo("1");
        return text("select id" + unresolved);
    }

    private void beat(int unreconciled) {
        String last = "select coalesce(max(beat), -1) from heartbeat";
        String before = text(last);
        negotiation.publishOn(
                "homeward.negotiation.heartbeat",
                "heartbeat.emitted",
                ENGINE,
                "{\"at\": \"%s\", \"unreconciled\": %d}".formatted(clock.instant(), unreconciled));
        await("the beat to be heard", () -> !text(last).equals(before));
    }
}
