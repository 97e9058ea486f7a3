package org.homeward.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@Tag("fast")
class AlarmTest {
    private static final Instant NOON = Instant.parse("2022-09-30T12:00:00Z");
    private static final Instant SOON = NOON.plusMillis(20);
    private static final Instant LATER = NOON.plusSeconds(3600);

    private final Alarm alarm = new Alarm();

    @Test
    void itSleepsUntilWhatIsDue() throws Exception {
        assertThat(alarm.sleep(NOON, SOON, LATER)).contains(SOON);
    }

    @Test
    void itLooksWhenNothingIsDueForLong() throws Exception {
        assertThat(alarm.sleep(NOON, Instant.MAX, SOON)).isEmpty();
    }

    @Test
    void whatIsAnnouncedBeforeTheSleepBeginsEndsIt() throws Exception {
        // Given
        alarm.listen();

        // When
        alarm.announce(SOON);

        // Then
        assertThat(alarm.sleep(NOON, LATER, LATER)).contains(SOON);
    }

    @Test
    void whatIsAnnouncedDuringTheSleepEndsIt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Given
            var sleep = threads.submit(() -> alarm.sleep(NOON, LATER, LATER));

            // When
            alarm.announce(LATER.minusSeconds(1));
            alarm.announce(SOON);

            // Then
            assertThat(sleep.get(10, TimeUnit.SECONDS)).contains(SOON);
        }
    }

    @Test
    void aCallToLookEndsTheSleepWithoutAnythingDue() throws Exception {
        // Given
        alarm.listen();
        alarm.lookNow();

        // Then
        assertThat(alarm.sleep(NOON, LATER, LATER)).isEmpty();
    }

    @Test
    void aLookCoversWhatWasAnnouncedBefore() throws Exception {
        // Given
        alarm.announce(SOON);
        alarm.lookNow();

        // When
        alarm.listen();

        // Then
        assertThat(alarm.sleep(NOON, NOON.plusMillis(40), LATER)).contains(NOON.plusMillis(40));
    }
}
