package org.homeward.deploy.bench.stand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ProcessorTimeTest {

    @Test
    void aProgramWithSpacesAndBracketsInItsNameIsReadToo() {
        // Given
        var stat = "42 (postgres: a) b) S 1 42 42 0 -1 4194560 9 8 7 6 150 50 25 75 20 0 1 0 77 88";

        // Then
        assertThat(ProcessorTime.parse(stat)).isEqualTo(3.0);
    }
}
