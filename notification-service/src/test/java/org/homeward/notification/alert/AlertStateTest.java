package org.homeward.notification.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class AlertStateTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "OPEN, OPEN, false",
        "OPEN, ACKNOWLEDGED, true",
        "OPEN, RESOLVED, true",
        "ACKNOWLEDGED, OPEN, false",
        "ACKNOWLEDGED, ACKNOWLEDGED, false",
        "ACKNOWLEDGED, RESOLVED, true",
        "RESOLVED, OPEN, true",
        "RESOLVED, ACKNOWLEDGED, false",
        "RESOLVED, RESOLVED, false"
    })
    void theWholeMatrixIsAsWritten(AlertState from, AlertState to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
