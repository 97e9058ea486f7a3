package org.homeward.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DeliveryStateTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "PENDING, PENDING, false",
        "PENDING, SENT, true",
        "PENDING, DEAD, true",
        "SENT, PENDING, false",
        "SENT, SENT, false",
        "SENT, DEAD, false",
        "DEAD, PENDING, true",
        "DEAD, SENT, false",
        "DEAD, DEAD, false"
    })
    void theWholeMatrixIsAsWritten(DeliveryState from, DeliveryState to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
