package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08006, connection failure, true",
        "40001, serialisation, true",
        "40P01, deadlock, true",
        "53300, too many connections, true",
        "55P03, lock not available, true",
        "57P01, server shuts down, true",
        "57P03, server starts, true",
        "22P02, not a uuid, false",
        "23505, unique violation, false",
        "42501, no right, false"
    })
    void onlyWhatPassesByItselfIsWaitedFor(String state, String what, boolean passes) {
        var failure = new IllegalStateException(new SQLException(what, state));
        assertThat(Failures.passes(failure)).isEqualTo(passes);
    }

    @Test
    void aPoolThatHasNoConnectionIsWaitedForAndABugIsNot() {
        assertThat(Failures.passes(new OutboxUnavailable(new SQLException("Acquisition timeout"))))
                .isTrue();
        assertThat(Failures.passes(new NullPointerException())).isFalse();
    }

    @Test
    void theReasonSaysWhatTheInnermostCauseIsAndWhereItCameFrom() {
        var failure = new IllegalStateException(new IllegalArgumentException("canary"));
        assertThat(Failures.reason(failure))
                .startsWith("IllegalArgumentException at FailuresTest.theReasonSays");
    }

    @Test
    void theReasonQuotesNothingThatADatabaseOrAParserWasGiven() {
        var row = new SQLException("Detail: Failing row contains (canary).", "23514");
        assertThat(Failures.reason(new IllegalStateException("canary", row)))
                .startsWith("SQLException (SQLSTATE 23514) at ")
                .doesNotContain("canary");
    }
}
