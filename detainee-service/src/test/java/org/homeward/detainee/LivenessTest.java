package org.homeward.detainee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every thread of the running service that must live is watched, and survives an interrupt. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class LivenessTest {
    private static final Set<String> THREADS =
            Set.of(
                    "outbox-relay",
                    "outbox-nudge",
                    "listen-homeward_outbox",
                    "audit-sealer",
                    "round-clock");

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
