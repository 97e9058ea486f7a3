package org.homeward.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.homeward.testkit.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LiveLagTest {
    private static final Instant START = Instant.parse("2022-09-30T20:00:00Z");
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final TopicPartition PARTITION = new TopicPartition("facts", 0);

    private final MutableClock clock = new MutableClock();
    private final AtomicLong nanos = new AtomicLong();
    private LiveLag lag;

    @BeforeEach
    void start() {
        clock.stopAt(START);
        lag = new LiveLag(BOUND, clock, nanos::get);
    }

    @Test
    void whatHasReadEverythingReportedIsLive() {
        for (int second = 0; second < 60; second += 2) {
            lag.read(Map.of(PARTITION, (long) second));
            lag.report(Map.of(PARTITION, (long) second));
            pass(2);
            assertThat(lag.notLiveSince()).isEmpty();
            assertThat(lag.isBehind()).isFalse();
        }
    }

    @Test
    void whatIsAlwaysALittleBehindIsLive() {
        for (int second = 0; second < 60; second += 2) {
            lag.report(Map.of(PARTITION, second + 1L));
            pass(2);
            lag.read(Map.of(PARTITION, second + 1L));
            lag.report(Map.of(PARTITION, second + 100L));
            lag.read(Map.of(PARTITION, second + 100L));
            assertThat(lag.notLiveSince()).isEmpty();
        }
    }

    @Test
    void whatDoesNotReachTheReportedEndsIsBehindAndSaysSinceWhen() {
        // Given
        lag.read(Map.of(PARTITION, 5L));
        lag.report(Map.of(PARTITION, 5L));

        // When
        for (int passed = 0; passed < 12; passed += 2) {
            pass(2);
            lag.report(Map.of(PARTITION, 6L + passed));
        }
        assertThat(lag.isBehind()).isFalse();
        pass(2);
        lag.report(Map.of(PARTITION, 30L));

        // Then
        assertThat(lag.isBehind()).isTrue();
        assertThat(lag.notLiveSince()).contains(START);
        assertThat(lag.age()).isEqualTo(Duration.ofSeconds(14));
        lag.read(Map.of(PARTITION, 30L));
        assertThat(lag.isBehind()).isFalse();
        assertThat(lag.notLiveSince()).isEmpty();
    }

    @Test
    void anAbsentBrokerMakesItNotLiveButNotBehind() {
        // Given
        lag.read(Map.of(PARTITION, 5L));
        lag.report(Map.of(PARTITION, 5L));
        pass(2);
        lag.report(Map.of(PARTITION, 6L));

        // When
        pass(600);

        // Then
        assertThat(lag.isBehind()).isFalse();
        assertThat(lag.notLiveSince()).contains(START);
    }

    @Test
    void aBrokerThatComesBackLeavesTimeToCatchUp() {
        // Given
        anAbsentBrokerMakesItNotLiveButNotBehind();

        // When
        lag.report(Map.of(PARTITION, 900L));

        // Then
        assertThat(lag.isBehind()).isFalse();
        assertThat(lag.notLiveSince()).contains(START);
        lag.read(Map.of(PARTITION, 900L));
        assertThat(lag.notLiveSince()).isEmpty();
    }

    @Test
    void aMachineClockThatIsSetBackHidesNothing() {
        // Given
        lag.read(Map.of(PARTITION, 5L));
        lag.report(Map.of(PARTITION, 5L));

        // When
        clock.stopAt(START.minusSeconds(86_400));
        nanos.addAndGet(BOUND.plusSeconds(1).toNanos());

        // Then
        assertThat(lag.notLiveSince()).contains(START);
    }

    private void pass(long seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
        clock.stopAt(clock.instant().plusSeconds(seconds));
    }
}
