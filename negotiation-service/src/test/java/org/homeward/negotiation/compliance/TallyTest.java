package org.homeward.negotiation.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.negotiation.commitment.CommitmentStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, NO_PROMISE",
        "CONDITIONAL, OPEN",
        "AGREED, OPEN",
        "BREACHED, UNKEPT",
        "FULFILLED, KEPT_ON_TIME",
        "CURED_LATE, KEPT_LATE",
        "LAPSED, CLOSED_OTHERWISE",
        "WAIVED, CLOSED_OTHERWISE",
        "WITHDRAWN, CLOSED_OTHERWISE",
        "SUPERSEDED, CLOSED_OTHERWISE",
    })
    void everyStateHasOnePlaceInTheRecord(CommitmentStatus status, Outcome outcome) {
        assertThat(Outcome.of(status)).isEqualTo(outcome);
    }
}
