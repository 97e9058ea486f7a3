package org.homeward.negotiation.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.negotiation.target.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class TallyTest {

    private static final Instant DAY = Instant.parse("2022-12-31T12:00:00Z");

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

    /** One promise of every kind, and the whole record in literal figures. */
    @Test
    void everyFigureIsCountedFromTheStoriesOfThePromises() {
        // Given
        List<CommitmentState> promises =
                Stream.of(
                                Told.release(10, "2022-03").came(10, "2022-03-30"),
                                Told.release(17, "2022-09").came(17, "2022-10-04"),
                                Told.release(5, "2022-06")
                                        .came(2, "2022-06-20")
                                        .came(3, "2022-07-20"),
                                Told.release(8, "2022-11").came(3, "2022-11-15").until(DAY),
                                Told.release(80, "2023-06").came(76, "2022-12-13").declined(4),
                                Told.release(4, "2099").until(DAY),
                                Told.release(6, "2022-04").until(DAY).waived(),
                                Told.unspecified().declaredBroken(),
                                Told.release(9, null).until(DAY),
                                Told.remains(31, "2022-05").came(20, "2022-05-10").until(DAY))
                        .map(Told::state)
                        .toList();
        // When
        Tally tally = Tally.of(promises, DAY);
        // Then
        assertThat(tally.promises()).isEqualTo(10);
        assertThat(tally.of(Outcome.KEPT_ON_TIME)).isEqualTo(2);
        assertThat(tally.of(Outcome.KEPT_LATE)).isEqualTo(2);
        assertThat(tally.of(Outcome.UNKEPT)).isEqualTo(3);
        assertThat(tally.of(Outcome.OPEN)).isEqualTo(2);
        assertThat(tally.of(Outcome.CLOSED_OTHERWISE)).isEqualTo(1);
        assertThat(tally.broken()).isEqualTo(6);
        assertThat(tally.declared()).isEqualTo(1);
        assertThat(tally.persons()).isEqualTo(new Persons(139, 111, 18, 4, 0, 0));
        assertThat(tally.remains()).isEqualTo(new Persons(31, 20, 11, 0, 0, 0));
        assertThat(tally.delays().medianDays()).isEqualTo(12.0);
        assertThat(tally.delays().longestDays()).isEqualTo(20);
        assertThat(tally.delays().longestRunningDays()).isEqualTo(214);
        assertThat(tally.delays().distribution())
                .containsExactly(
                        new Delays.Bucket(0, 7, 1, 0),
                        new Delays.Bucket(8, 30, 1, 0),
                        new Delays.Bucket(31, 90, 0, 1),
                        new Delays.Bucket(91, 180, 0, 0),
                        new Delays.Bucket(181, 365, 0, 1),
                        new Delays.Bucket(366, null, 0, 0));
        assertThat(tally.timeline().promisedUndated()).isEqualTo(9);
        assertThat(tally.timeline().months())
                .containsExactly(
                        new Timeline.Month("2022-03", 10, 10),
                        new Timeline.Month("2022-04", 6, 0),
                        new Timeline.Month("2022-06", 5, 2),
                        new Timeline.Month("2022-07", 0, 3),
                        new Timeline.Month("2022-09", 17, 0),
                        new Timeline.Month("2022-10", 0, 17),
                        new Timeline.Month("2022-11", 8, 3),
                        new Timeline.Month("2022-12", 0, 76),
                        new Timeline.Month("2023-06", 80, 0),
                        new Timeline.Month("2099-12", 4, 0));
    }

    @Test
    void theOutcomesAddUpToThePromisesAndTheMonthsToThePersons() {
        // Given
        List<CommitmentState> promises =
                Stream.of(
                                Told.release(17, "2022-09").came(17, "2022-10-04"),
                                Told.release(9, null).came(9, "2022-10-05"),
                                Told.release(8, "2022-11").until(DAY))
                        .map(Told::state)
                        .toList();
        // When
        Tally tally = Tally.of(promises, DAY);
        // Then
        assertThat(Stream.of(Outcome.values()).mapToInt(tally::of).sum())
                .isEqualTo(tally.promises());
        assertThat(
                        tally.timeline().months().stream().mapToInt(Timeline.Month::promised).sum()
                                + tally.timeline().promisedUndated())
                .isEqualTo(tally.persons().promised());
        assertThat(tally.timeline().months().stream().mapToInt(Timeline.Month::delivered).sum())
                .isEqualTo(tally.persons().delivered());
    }

    @Test
    void whoCameOnAPromiseWithoutANumberIsToldApartFromTheNumbersPromised() {
        // Given
        List<CommitmentState> promises =
                Stream.of(
                                Told.release(17, "2022-09").came(17, "2022-09-20"),
                                Told.unspecified().came(44, "2020-12-14"))
                        .map(Told::state)
                        .toList();
        // When
        Tally tally = Tally.of(promises, DAY);
        // Then
        assertThat(tally.persons()).isEqualTo(new Persons(17, 61, 0, 0, 0, 44));
    }

    @Test
    void aRecordWithoutPromisesHasNoMedian() {
        // When
        Tally tally = Tally.of(List.of(), DAY);
        // Then
        assertThat(tally.promises()).isZero();
        assertThat(tally.delays().medianDays()).isNull();
        assertThat(tally.delays().longestDays()).isNull();
        assertThat(tally.timeline().months()).isEmpty();
    }

    /** Against hashes made by another program. */
    @ParameterizedTest
    @CsvSource({
        "a, 1, 89aff9570f57006420c7164eb4e0d44d3496872b43b75d45aab5dd5b70a112f5",
        "Խոստում, 17, 3007763c6deb85b6398ec1b57a10e09bbc20c00ac2b40ef54823a68a581d1e8e"
    })
    void theHashIsThatOfTheCanonicalJson(String text, int number, String sha256) {
        assertThat(Fingerprint.of(java.util.Map.of("text", text, "count", number)))
                .isEqualTo(sha256);
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+374, '''+374'",
        "-5, '''-5'",
        "@sum, '''@sum'",
        "../2022-09, ../2022-09",
        "plain, plain"
    })
    void noCellIsReadAsAFormula(String value, String cell) {
        assertThat(Csv.cell(value)).isEqualTo(cell);
    }

    @Test
    void thingsAreNoPersonsAndRemainsAreCountedByNumber() {
        // Given
        Target crates = new Target.Items("crates", 40, "crate");
        List<CommitmentState> promises =
                Stream.of(
                                Told.of(crates, PromisedObject.RELEASE).came(3, "2022-03-30"),
                                Told.of(crates, PromisedObject.REMAINS).came(3, "2022-03-30"))
                        .map(Told::state)
                        .toList();
        // When
        Tally tally = Tally.of(promises, DAY);
        // Then
        assertThat(tally.promises()).isEqualTo(2);
        assertThat(tally.persons()).isEqualTo(new Persons(0, 0, 0, 0, 0, 0));
        assertThat(tally.remains().promised()).isEqualTo(40);
        assertThat(tally.remains().delivered()).isEqualTo(3);
    }
}
