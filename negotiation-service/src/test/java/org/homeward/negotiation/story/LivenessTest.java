package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.homeward.liveness.ThreadHeartbeats;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every thread of the running service that must live is watched, and survives an interrupt. */
@ServiceTest
@Tag("real")
class LivenessTest {
    private static final Set<String> THREADS =
            Set.of(
                    "outbox-relay",
                    "outbox-nudge",
                    "listen-homeward_outbox",
                    "listen-homeward_due",
                    "inbox-negotiation-detainees",
                    "inbox-negotiation-reconciler",
                    "audit-sealer",
                    "round-clock",
                    "round-reconciler",
                    "timer-commitments",
                    "timer-following");

    @Inject ThreadHeartbeats heartbeats;

    @Test
    void everyThreadThatMustLiveIsWatchedAndSurvivesAnInterrupt() {
        // Given
        everythingLives();

        // When
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> THREADS.contains(thread.getName()))
                .forEach(Thread::interrupt);

        // Then
        everythingLives();
    }

    private void everythingLives() {
        Awaitility.await("all threads to live")
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(heartbeats.names()).isEqualTo(THREADS);
                    assertThat(heartbeats.faults()).isEmpty();
                    assertThat(Thread.getAllStackTraces().keySet())
                            .extracting(Thread::getName)
                            .containsAll(THREADS);
                });
    }
}
