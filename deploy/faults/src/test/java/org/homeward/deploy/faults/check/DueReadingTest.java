package org.homeward.deploy.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.homeward.deploy.faults.check.Evidence.DueText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DueReadingTest {

    @ParameterizedTest
    @CsvSource({
        "../2022-09,           Asia/Yerevan, 0, 2022-09-30T20:00:00Z",
        "2022-09-30?,          Asia/Yerevan, 1, 2022-10-01T20:00:00Z",
        "2022,                 Europe/Paris, 0, 2022-12-31T23:00:00Z",
        "2024-02-28T10:00:00Z, Europe/Paris, 2, 2024-03-01T10:00:00Z",
        "2026-03-02T09:45:05,  Pacific/Chatham, 0, 2026-03-01T20:00:05Z",
        "2024-02-28T10:00:00+04:00, Asia/Yerevan, 0, 2024-02-28T06:00:00Z"
    })
    void readsWhatTheWordsMean(String edtf, String zone, int grace, Instant instant) {
        assertThat(DueReading.of(new DueText(edtf, zone, grace))).contains(instant);
    }

    @Test
    void anOpenEndHasNoInstant() {
        assertThat(DueReading.of(new DueText("2022-09/..", "Asia/Yerevan", 0))).isEmpty();
    }
}
