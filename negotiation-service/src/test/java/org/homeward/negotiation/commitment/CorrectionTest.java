package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.negotiation.commitment.CommitmentStatus.AGREED;
import static org.homeward.negotiation.commitment.CommitmentStatus.BREACHED;
import static org.homeward.negotiation.commitment.CommitmentStatus.CURED_LATE;
import static org.homeward.negotiation.commitment.CommitmentStatus.FULFILLED;

import java.time.Instant;
import java.util.Objects;
import org.homeward.web.Busy;
import org.homeward.web.Conflict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CorrectionTest {

    private static Promised broken() {
        return Promised.ofSeventeen().at("2022-10-05T00:00:00Z").wake();
    }

    private static void correct(Promised promised, String edtf) {
        promised.commitment.due().correct(promised.act(), Promised.due(edtf), "misread", "Minutes");
    }

    private static Breach breach(Promised promised, int version) {
        return Objects.requireNonNull(promised.commitment.state().breach(version));
    }

    @Test
    void aCorrectionToALaterDateMarksTheBreachAndLetsTheClockRun() {
        // Given
        Promised promised = broken();
        // When
        correct(promised, "../2022-10");
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.happened())
                .containsExactly("Agreed", "Breached", "Corrected", "BreachRescinded");
        assertThat(breach(promised, 1).standing()).isFalse();
        assertThat(breach(promised, 1).correctedBy()).isEqualTo(2);
        assertThat(breach(promised, 1).rescindedAt()).isEqualTo("2022-10-05T00:00:00Z");
        assertThat(promised.commitment.nextWake(Promised.REMINDERS))
                .contains(Instant.parse("2022-10-24T20:00:00Z"));
    }

    @Test
    void aPromiseThatIsBrokenUnderTheRightDateTooIsBrokenAgainWithThatDate() {
        // Given
        Promised promised = broken();
        correct(promised, "../2022-10-02");
        assertThat(promised.status()).isEqualTo(AGREED);
        // When
        promised.wake();
        // Then
        assertThat(promised.status()).isEqualTo(BREACHED);
        assertThat(promised.commitment.state().standing()).containsExactly(breach(promised, 2));
        assertThat(breach(promised, 2).instant()).isEqualTo("2022-10-02T20:00:00Z");
    }

    @Test
    void aLateDeliveryThatWasOnTimeUnderTheRightDateIsKeptOnTime() {
        // Given
        Promised promised = broken().came(17, "2022-10-04");
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        // When
        correct(promised, "../2022-10-04");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.commitment.state().daysLate()).isNull();
        assertThat(promised.happened())
                .endsWith("CuredLate", "Corrected", "BreachRescinded", "Fulfilled");
    }

    @Test
    void daysLateAreCountedFromTheRightDate() {
        // Given
        Promised promised = broken().came(17, "2022-10-04");
        // When
        correct(promised, "../2022-10-02");
        promised.wake();
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(promised.commitment.state().daysLate()).isEqualTo(2);
        assertThat(promised.commitment.state().standing()).hasSize(1);
    }

    @Test
    void aPromiseKeptUnderTheWrongDateIsBrokenAndCuredUnderAnEarlierOne() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-09-29T22:00:00Z").came(17, "2022-09-29");
        // When
        correct(promised, "../2022-09-27");
        assertThat(promised.status()).isEqualTo(AGREED);
        promised.wake();
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(promised.commitment.state().daysLate()).isEqualTo(2);
    }

    @Test
    void aRetractionNeverReinstatesTheBreachOfAWrongDate() {
        // Given
        Promised promised = broken().came(17, "2022-10-04");
        correct(promised, "../2022-10-04");
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "another group");
        promised.wake();
        // Then
        assertThat(breach(promised, 1).standing()).isFalse();
        assertThat(breach(promised, 2).standing()).isTrue();
        assertThat(promised.status()).isEqualTo(BREACHED);
    }

    @Test
    void aBreachOfAWrongDateThatWasRescindedBeforeNeverStandsAgain() {
        // Given
        Promised promised = broken().came(17, "2022-09-29");
        assertThat(promised.happened()).endsWith("BreachRescinded");
        correct(promised, "../2022-09-29");
        assertThat(promised.status()).isEqualTo(FULFILLED);
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "another group");
        promised.wake();
        // Then
        assertThat(breach(promised, 1).correctedBy()).isEqualTo(2);
        assertThat(promised.commitment.state().standing()).containsExactly(breach(promised, 2));
        assertThat(promised.happened())
                .endsWith("Corrected", "Fulfilled", "FulfilmentRetracted", "Reopened", "Breached");
    }

    @Test
    void aBreachOfAnEarlierVersionStandsWhateverIsCorrectedLater() {
        // Given
        Promised promised = broken();
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        // When
        correct(promised, "../2022-11");
        // Then
        assertThat(breach(promised, 1).standing()).isTrue();
        assertThat(promised.status()).isEqualTo(AGREED);
    }

    @Test
    void nothingIsCorrectedWhileABreachIsUnderWayOrWhenItIsClosed() {
        // Given
        Promised underWay = Promised.ofSeventeen().at("2022-09-30T20:00:00Z");
        Promised closed = Promised.ofSeventeen().at("2022-09-29T00:00:00Z");
        closed.commitment.withdraw(closed.act(), "off");
        // When / Then
        assertThatThrownBy(() -> correct(underWay, "../2022-10")).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> correct(closed, "../2022-10")).isInstanceOf(Conflict.class);
    }

    @Test
    void theFoldOfACorrectedHistoryIsTheCommitment() {
        // Given
        Promised promised = broken();
        correct(promised, "../2022-10-02");
        promised.wake();
        // When
        Commitment again =
                Commitment.of(promised.commitment.steps().stream().map(Step::recorded).toList());
        // Then
        assertThat(again.state()).usingRecursiveComparison().isEqualTo(promised.commitment.state());
    }
}
