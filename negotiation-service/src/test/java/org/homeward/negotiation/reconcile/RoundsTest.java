package org.homeward.negotiation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Semaphore looks = new Semaphore(0);

    @Test
    void aLookThatFailsIsNotTheLastOne() throws InterruptedException {
        // Given: a clock that fails is the first thing a look asks
        Reconciler reconciler =
                new Reconciler(
                        new MeasureLag(null),
                        new Heartbeat(null, null),
                        this::failing,
                        new SimpleMeterRegistry());
        Rounds rounds = new Rounds(reconciler, Duration.ofMillis(5));
        // When
        rounds.start(new StartupEvent());
        // Then
        assertThat(looks.tryAcquire(3, 20, TimeUnit.SECONDS)).isTrue();
        rounds.stop(new ShutdownEvent());
    }

    private Instant failing() {
        looks.release();
        throw new IllegalStateException("The database is away");
    }
}
