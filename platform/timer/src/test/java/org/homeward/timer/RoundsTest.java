package org.homeward.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.homeward.liveness.ThreadHeartbeats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RoundsTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final Failing failing = new Failing(Duration.ZERO);
    private final Failing later = new Failing(NEVER);
    private final Rounds rounds = new Rounds(List.of(later, failing), new ThreadHeartbeats());

    @AfterEach
    void stop() {
        rounds.stop(new ShutdownEvent());
    }

    @Test
    void aRoundThatFailsIsNotTheLastOneAndKeepsNoOtherFromItsPace() throws InterruptedException {
        // When
        rounds.start(new StartupEvent());

        // Then
        assertThat(failing.made.tryAcquire(3, 20, TimeUnit.SECONDS)).isTrue();
        assertThat(later.made.availablePermits()).isZero();
    }

    private record Failing(Duration first, Semaphore made) implements Round {

        Failing(Duration first) {
            this(first, new Semaphore(0));
        }

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(5);
        }

        @Override
        public void go() {
            made.release();
            throw new IllegalStateException("The database is away");
        }
    }
}
