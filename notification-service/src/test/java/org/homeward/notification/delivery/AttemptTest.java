package org.homeward.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class AttemptTest {

    @ParameterizedTest(name = "after failure {0} it waits {1}")
    @CsvSource({
        "1, PT2S",
        "2, PT8S",
        "3, PT32S",
        "4, PT2M8S",
        "5, PT8M32S",
        "6, PT30M",
        "16, PT30M"
    })
    void eachPauseIsFourTimesTheOneBeforeUpToTheLongest(int failed, Duration pause) {
        assertThat(Attempt.pause(failed, Duration.ofSeconds(2), Duration.ofMinutes(30)))
                .isEqualTo(pause);
    }

    @Test
    void theLongestPauseBoundsTheFirstOneToo() {
        assertThat(Attempt.pause(1, Duration.ofHours(1), Duration.ofMinutes(30)))
                .isEqualTo(Duration.ofMinutes(30));
    }
}
