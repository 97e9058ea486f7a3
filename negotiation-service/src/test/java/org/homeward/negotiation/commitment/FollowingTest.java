package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.negotiation.commitment.CommitmentStatus.AGREED;
import static org.homeward.negotiation.commitment.CommitmentStatus.BREACHED;
import static org.homeward.negotiation.commitment.CommitmentStatus.CONDITIONAL;
import static org.homeward.negotiation.commitment.CommitmentStatus.FULFILLED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Conflict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FollowingTest {

    private static final UUID ANCHOR = Promised.id();
    private static final String EARLY = "2022-09-01T12:00:00Z";

    private static Promised waiting(Condition... conditions) {
        Due due = Promised.after(ANCHOR, "P14D");
        return Promised.of(new Target.Exactly(15), due, EARLY, List.of(conditions));
    }

    private static Map<UUID, Completion> completed(String day) {
        LocalDate date = LocalDate.parse(day);
        Instant latest = date.plusDays(1).atStartOfDay(Promised.YEREVAN).toInstant();
        return Map.of(
                ANCHOR, new Completion("C-0000000-0", new RelativeDue.Start(date, latest, false)));
    }

    private static void follow(Promised promised, Map<UUID, Completion> completed) {
        promised.commitment.follow(promised.act(), completed);
    }

    private static Due due(Promised promised) {
        return promised.commitment.state().due().due();
    }

    @Test
    void noClockRunsWhileTheOtherIsAwaited() {
        // Given
        Promised promised = waiting().at("2032-01-01T00:00:00Z");
        // When
        follow(promised, Map.of());
        promised.wake();
        // Then
        assertThat(promised.happened()).containsExactly("Agreed");
        assertThat(due(promised).instant()).isNull();
    }

    @Test
    void theDueInstantIsCountedFromTheDayTheOtherWasComplete() {
        // Given
        Promised promised = waiting().at("2022-09-10T10:00:00Z");
        // When
        follow(promised, completed("2022-09-09"));
        // Then
        assertThat(promised.happened()).containsExactly("Agreed", "DueChanged");
        assertThat(due(promised).edtf()).isEqualTo("2022-09-23");
        assertThat(due(promised).instant()).isEqualTo("2022-09-23T20:00:00Z");
        assertThat(due(promised).lastDay()).isEqualTo("2022-09-23");
        assertThat(promised.commitment.state().due().version()).isEqualTo(2);
    }

    @Test
    void followingTwiceChangesNothing() {
        // Given
        Promised promised = waiting().at("2022-09-10T10:00:00Z");
        follow(promised, completed("2022-09-09"));
        // When
        follow(promised, completed("2022-09-09"));
        // Then
        assertThat(promised.happened()).containsExactly("Agreed", "DueChanged");
    }

    @Test
    void hoursRunFromTheLatestInstant() {
        // Given
        Promised promised =
                Promised.of(new Target.Exactly(1), Promised.after(ANCHOR, "P1DT12H"), EARLY);
        // When
        follow(promised.at("2022-09-10T10:00:00Z"), completed("2022-09-09"));
        // Then
        assertThat(due(promised).instant()).isEqualTo("2022-09-11T08:00:00Z");
    }

    @Test
    void aRetractionTakesTheDateBackAndItsBreachIsMarked() {
        // Given
        Promised promised = waiting().at("2022-09-10T10:00:00Z");
        follow(promised, completed("2022-09-09"));
        assertThat(promised.at("2022-09-23T20:00:00Z").wake().status()).isEqualTo(BREACHED);
        // When
        follow(promised, Map.of());
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(due(promised).instant()).isNull();
        assertThat(promised.commitment.state().standing()).isEmpty();
        assertThat(promised.commitment.state().breaches()).hasSize(1);
        assertThat(promised.happened()).endsWith("Breached", "Corrected", "BreachRescinded");
    }

    @Test
    void anotherDayOfTheOthersCompletionIsAnotherDueDate() {
        // Given
        Promised promised = waiting().at("2022-09-12T10:00:00Z");
        follow(promised, completed("2022-09-09"));
        // When
        follow(promised, completed("2022-09-11"));
        // Then
        assertThat(due(promised).edtf()).isEqualTo("2022-09-25");
        assertThat(promised.happened()).endsWith("DueChanged", "Corrected");
    }

    @Test
    void whatWasKeptBeforeTheOtherWasCompleteIsKeptOnTime() {
        // Given
        Promised promised = waiting().at("2022-09-10T10:00:00Z").came(15, "2022-09-09");
        // When
        follow(promised, completed("2022-09-09"));
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.happened()).endsWith("Fulfilled");
    }

    @Test
    void anotherDueDateMeansThatNothingIsAwaited() {
        // Given
        Promised promised = waiting().at("2022-09-10T10:00:00Z");
        promised.commitment.due().change(promised.act(), Promised.due("2022-12"), "fixed", null);
        // When
        follow(promised, completed("2022-09-09"));
        // Then
        assertThat(due(promised).edtf()).isEqualTo("2022-12");
        assertThat(Awaited.of(promised.commitment.state()))
                .extracting(Awaited::anchor, Awaited::live)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ANCHOR, false));
    }

    @Test
    void aConditionIsMetByTheCompletionOfTheOtherAndStaysMet() {
        // Given
        Promised promised = waiting(new Condition(Promised.id(), ANCHOR, null));
        assertThat(promised.status()).isEqualTo(CONDITIONAL);
        // When
        follow(promised.at("2022-09-10T10:00:00Z"), completed("2022-09-09"));
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.happened()).containsExactly("Agreed", "ConditionMet", "DueChanged");
        follow(promised, Map.of());
        assertThat(promised.status()).isEqualTo(AGREED);
    }

    @Test
    void aDatePassedBeforeTheConditionSuspendsItUntilAnOfficerGivesANewOne() {
        // Given
        Promised promised =
                Promised.of(
                        new Target.Exactly(15),
                        Promised.due("2022-09-05"),
                        EARLY,
                        List.of(new Condition(Promised.id(), ANCHOR, null)));
        // When
        follow(promised.at("2022-09-10T10:00:00Z"), completed("2022-09-09"));
        promised.wake();
        // Then
        assertThat(promised.happened()).containsExactly("Agreed", "ConditionMet", "Suspended");
        assertThat(promised.status()).isEqualTo(AGREED);
    }

    @Test
    void anEventInWordsIsRecordedOnceByAnOfficer() {
        // Given
        Promised promised =
                Promised.of(new Target.Exactly(1), Promised.after(null, "P1M"), EARLY)
                        .at("2022-09-10T10:00:00Z");
        RelativeDue.Start start =
                new RelativeDue.Start(
                        LocalDate.parse("2022-09-09"), Instant.parse("2022-09-09T20:00:00Z"), true);
        // When
        promised.commitment.due().start(promised.act(), start, "seen", "Receipt");
        // Then
        assertThat(due(promised).instant()).isEqualTo("2022-10-09T20:00:00Z");
        assertThat(due(promised).qualified()).isTrue();
        assertThatThrownBy(() ->
                        promised.commitment.due().start(promised.act(), start, "again", "Receipt"))
                .isInstanceOf(Conflict.class)
                .extracting("slug")
                .isEqualTo("event-recorded");
    }

    @Test
    void whatWasCompletedWithoutADeliveryWasCompleteWhenTheLastPersonDeclined() {
        // Given
        Promised promised = Promised.of(new Target.Exactly(2)).at("2022-09-29T10:00:00Z");
        promised.deviated(
                2, org.homeward.negotiation.target.EntryState.DECLINED_BY_PERSON, "2022-09-28");
        // When
        Completion done = Completion.of(promised.commitment.state()).orElseThrow();
        // Then
        assertThat(done.start().day()).isEqualTo("2022-09-28");
        assertThat(done.start().latest()).isEqualTo("2022-09-28T20:00:00Z");
    }
}
