package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Conflict;
import org.homeward.web.Rejected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ClockTest {

    private static final String EARLY = "2022-09-01T12:00:00Z";

    private static Promised early() {
        return Promised.of(new Target.Exactly(17), Promised.due("../2022-09"), EARLY);
    }

    @Test
    void eachReminderIsDueAtItsOwnDistanceAndOnce() {
        // Given
        Promised promised = early();
        List<Instant> wakes = new ArrayList<>();
        // When
        for (var next = promised.commitment.nextWake(Promised.REMINDERS);
                next.isPresent();
                next = promised.commitment.nextWake(Promised.REMINDERS)) {
            wakes.add(next.get());
            promised.at(next.get().toString()).wake();
        }
        // Then
        assertThat(wakes)
                .containsExactly(
                        Instant.parse("2022-09-23T20:00:00Z"),
                        Instant.parse("2022-09-27T20:00:00Z"),
                        Instant.parse("2022-09-29T20:00:00Z"),
                        Promised.DUE);
        assertThat(promised.happened())
                .containsExactly("Agreed", "DueSoon", "DueSoon", "DueSoon", "Breached");
    }

    @Test
    void thresholdsAlreadyPastWhenTheVersionIsRecordedAreSkipped() {
        // Given
        Promised promised =
                Promised.of(
                        new Target.Exactly(17), Promised.due("../2022-09"), "2022-09-28T12:00:00Z");
        // When
        promised.at("2022-09-29T20:00:00Z").wake();
        // Then
        assertThat(promised.commitment.steps().getLast().recorded().event())
                .isEqualTo(new CommitmentEvent.DueSoon(1, Period.ofDays(1)));
        assertThat(promised.happened()).containsExactly("Agreed", "DueSoon");
    }

    @Test
    void aNewDueVersionHasRemindersOfItsOwn() {
        // Given
        Promised promised = early().at("2022-09-29T20:00:00Z").wake();
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        // When
        promised.at("2022-10-24T20:00:00Z").wake();
        // Then
        assertThat(promised.commitment.steps().getLast().recorded().event())
                .isEqualTo(new CommitmentEvent.DueSoon(2, Period.ofDays(7)));
    }

    @Test
    void noClockRunsWhileSuspended() {
        // Given
        Promised promised = early();
        // When
        promised.commitment.suspend(promised.act(), "talks broke off");
        // Then
        assertThat(promised.commitment.nextWake(Promised.REMINDERS)).isEmpty();
        promised.at("2022-10-05T00:00:00Z").wake();
        assertThat(promised.commitment.state().breaches()).isEmpty();
    }

    @Test
    void resumingAfterTheDuePassedNeedsANewDueVersion() {
        // Given
        Promised promised = early();
        promised.commitment.suspend(promised.act(), "talks broke off");
        promised.at("2022-10-05T00:00:00Z");
        // When / Then
        assertThatThrownBy(() -> promised.commitment.resume(promised.act(), null, "again"))
                .isInstanceOf(Rejected.class)
                .extracting("slug")
                .isEqualTo("due-passed-meanwhile");
        promised.commitment.resume(promised.act(), Promised.due("../2022-10"), "again");
        assertThat(promised.commitment.state().due().version()).isEqualTo(2);
        assertThat(promised.commitment.state().suspended()).isFalse();
        assertThat(promised.commitment.nextWake(Promised.REMINDERS))
                .contains(Instant.parse("2022-10-24T20:00:00Z"));
    }

    @Test
    void suspendingTwiceAndResumingWhatRunsAreConflicts() {
        // Given
        Promised promised = early();
        assertThatThrownBy(() -> promised.commitment.resume(promised.act(), null, "no"))
                .isInstanceOf(Conflict.class);
        promised.commitment.suspend(promised.act(), "once");
        // When / Then
        assertThatThrownBy(() -> promised.commitment.suspend(promised.act(), "twice"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void noClockRunsUntilEveryConditionIsMet() {
        // Given
        UUID first = Promised.id();
        UUID second = Promised.id();
        Promised promised =
                Promised.of(
                        new Target.Exactly(15),
                        Promised.due("../2022-09"),
                        EARLY,
                        List.of(
                                new Condition(first, null, "maps arrive"),
                                new Condition(second, null, "flight permitted")));
        assertThat(promised.status()).isEqualTo(CommitmentStatus.CONDITIONAL);
        // When
        promised.commitment.meetCondition(promised.act(), first, null, "seen");
        assertThat(promised.status()).isEqualTo(CommitmentStatus.CONDITIONAL);
        promised.commitment.meetCondition(promised.act(), second, null, "seen");
        // Then
        assertThat(promised.status()).isEqualTo(CommitmentStatus.AGREED);
        assertThat(promised.commitment.nextWake(Promised.REMINDERS)).isPresent();
    }

    @Test
    void aDisputeStopsNoClockAndIsSaidInTheBreach() {
        // Given
        Promised promised = early();
        promised.commitment.dispute(promised.act(), Dispute.Kind.SCOPE, "they count others");
        // When
        promised.at("2022-09-30T20:00:00Z").wake();
        // Then
        assertThat(promised.commitment.steps().getLast().recorded().event())
                .isInstanceOfSatisfying(
                        CommitmentEvent.Breached.class,
                        breached -> assertThat(breached.disputed()).isTrue());
    }

    @Test
    void theFoldOfTheEventsIsTheCommitment() {
        // Given
        Promised promised = early().at("2022-10-01T00:00:00Z").wake();
        promised.at("2022-10-04T15:00:00Z").came(17, "2022-10-04");
        // When
        Commitment again =
                Commitment.of(promised.commitment.steps().stream().map(Step::recorded).toList());
        // Then
        assertThat(again.state()).usingRecursiveComparison().isEqualTo(promised.commitment.state());
        assertThat(again.steps()).isEmpty();
    }
}
