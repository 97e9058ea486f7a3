package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.homeward.liveness.ThreadHeartbeats;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every thread of the running service that must live is watched, and survives an interrupt. */
@QuarkusTest
@Tag("real")
class LivenessTest extends ServiceTest {

    @Inject ThreadHeartbeats heartbeats;

    @Test
    void everyThreadThatMustLiveIsWatched() {
        await("the relay to lead", () -> heartbeats.names().contains("listen-homeward_outbox"));
        assertThat(heartbeats.names()).contains("outbox-relay", "outbox-nudge", "audit-sealer");
        assertThat(heartbeats.names())
                .contains(
                        "listen-homeward_due",
                        "timer-letters",
                        "round-clock",
                        "round-directory",
                        "round-forget-links",
                        "round-delivery-leases");
        assertThat(heartbeats.names()).anyMatch(name -> name.startsWith("inbox-"));
    }

    @Test
    void aThreadThatIsInterruptedGoesOn() {
        // Given
        await("the relay to lead", () -> heartbeats.names().contains("listen-homeward_outbox"));
        Set<String> names = heartbeats.names();

        // When
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> names.contains(thread.getName()))
                .forEach(Thread::interrupt);

        // Then
        Promise promise = breached(Promise.aPromise());
        mailbox.await("head", promise.reference());
        await("everything to live", () -> heartbeats.names().equals(names));
        assertThat(heartbeats.faults()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList())
                .containsAll(names);
    }
}
