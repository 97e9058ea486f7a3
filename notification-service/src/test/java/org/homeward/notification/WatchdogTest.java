package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchdogTest extends ServiceTest {

    private static final UUID ENGINE = UUID.fromString("0199a1b2-0000-7000-8000-0000000000ee");

    @AfterEach
    void forgetTheEngine() {
        change("delete from heartbeat");
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

    private void beat(int unreconciled) {
        String last = "select coalesce(max(beat), -1) from heartbeat";
        String before = text(last);
        negotiation.publish(
                "heartbeat.emitted",
                ENGINE,
                "{\"at\": \"%s\", \"unreconciled\": %d}".formatted(clock.instant(), unreconciled));
        await("the beat to be heard", () -> !text(last).equals(before));
    }
}
