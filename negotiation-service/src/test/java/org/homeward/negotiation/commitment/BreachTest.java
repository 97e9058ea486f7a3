package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.negotiation.commitment.CommitmentStatus.AGREED;
import static org.homeward.negotiation.commitment.CommitmentStatus.BREACHED;
import static org.homeward.negotiation.commitment.CommitmentStatus.CURED_LATE;
import static org.homeward.negotiation.commitment.CommitmentStatus.FULFILLED;
import static org.homeward.negotiation.commitment.CommitmentStatus.LAPSED;
import static org.homeward.negotiation.commitment.CommitmentStatus.WAIVED;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Busy;
import org.homeward.web.Conflict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BreachTest {

    private static Breach breach(Promised promised, int version) {
        return Objects.requireNonNull(promised.commitment.state().breach(version));
    }

    @Test
    void oneMicrosecondBeforeTheDueInstantNothingIsBroken() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-30T19:59:59.999999Z");
        // When
        promised.wake();
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.commitment.state().breaches()).isEmpty();
    }

    @Test
    void atTheDueInstantSeventeenAreMissing() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-30T20:00:00Z");
        // When
        promised.wake();
        // Then
        assertThat(promised.status()).isEqualTo(BREACHED);
        assertThat(breach(promised, 1).shortfall()).isEqualTo(17);
        assertThat(breach(promised, 1).instant()).isEqualTo(Promised.DUE);
        assertThat(promised.commitment.nextWake(Promised.REMINDERS)).isEmpty();
    }

    @Test
    void wakingAgainWritesNoSecondBreach() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        promised.wake().wake();
        // Then
        assertThat(promised.happened()).containsExactly("Agreed", "Breached");
    }

    @Test
    void aLateDeliveryCuresTheBreachAndKeepsItOnRecord() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        promised.at("2022-10-04T15:00:00Z").came(17, "2022-10-04");
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(promised.commitment.state().daysLate()).isEqualTo(4);
        assertThat(breach(promised, 1).standing()).isTrue();
        assertThat(promised.happened())
                .containsExactly("Agreed", "Breached", "FulfilmentRecorded", "CuredLate");
    }

    @Test
    void aLateDeliveryOfAPartIsRecordedAndTheRestStaysBroken() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        promised.at("2022-10-04T15:00:00Z").came(10, "2022-10-04");
        // Then
        assertThat(promised.status()).isEqualTo(BREACHED);
        assertThat(promised.commitment.state().balance().shortfall()).isEqualTo(7);
        assertThat(promised.happened()).containsExactly("Agreed", "Breached", "FulfilmentRecorded");
    }

    @Test
    void daysLateAreCountedToTheDeliveryThatCompletedIt() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        promised.at("2022-10-20T15:00:00Z").came(10, "2022-10-04").came(7, "2022-10-15");
        // Then
        assertThat(promised.commitment.state().daysLate()).isEqualTo(15);
    }

    @Test
    void anOnTimeDeliveryLearntOfLaterRescindsTheBreachWhoseRowStays() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        promised.at("2022-10-03T10:00:00Z").came(17, "2022-09-29");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(breach(promised, 1).standing()).isFalse();
        assertThat(promised.commitment.state().daysLate()).isNull();
        assertThat(promised.happened())
                .containsExactly("Agreed", "Breached", "FulfilmentRecorded", "BreachRescinded");
    }

    @Test
    void theLastDayItselfIsOnTimeAndTheDayAfterIsLate() {
        // Given
        Promised onTime = Promised.ofSeventeen().at("2022-10-03T10:00:00Z").wake();
        Promised late = Promised.ofSeventeen().at("2022-10-03T10:00:00Z").wake();
        // When
        onTime.came(17, "2022-09-30");
        late.came(17, "2022-10-01");
        // Then
        assertThat(onTime.status()).isEqualTo(FULFILLED);
        assertThat(late.status()).isEqualTo(CURED_LATE);
        assertThat(late.commitment.state().daysLate()).isEqualTo(1);
    }

    @Test
    void aDeliveryRecordedBeforeTheDueInstantIsOnTimeHoweverWideItsDate() {
        // Given
        Promised promised =
                Promised.of(
                        new Target.Exactly(2),
                        Promised.due("2022-09-30T12:00:00Z"),
                        "2022-09-27T12:00:00Z");
        // When
        promised.at("2022-09-30T11:00:00Z").came(2, "2022-09-30");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
    }

    @Test
    void aLateCompletionBeforeTheEngineSpokeWaitsForTheBreachAndIsThenCured() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-10-04T15:00:00Z").came(17, "2022-10-04");
        assertThat(promised.status()).isEqualTo(AGREED);
        // When
        promised.wake();
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(breach(promised, 1).delivered()).isZero();
        assertThat(promised.happened())
                .containsExactly("Agreed", "FulfilmentRecorded", "Breached", "CuredLate");
    }

    @Test
    void anOnTimeDeliveryBeforeTheEngineSpokeLeavesNoBreach() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z");
        // When
        promised.came(17, "2022-09-28").wake();
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.commitment.state().breaches()).isEmpty();
    }

    @Test
    void aRetractionReinstatesTheCuredBreachAndWritesNoSecondOne() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-10-04T15:00:00Z").wake().came(17, "2022-10-04");
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "another group");
        // Then
        assertThat(promised.status()).isEqualTo(BREACHED);
        assertThat(promised.commitment.state().daysLate()).isNull();
        assertThat(promised.happened())
                .containsExactly(
                        "Agreed",
                        "Breached",
                        "FulfilmentRecorded",
                        "CuredLate",
                        "FulfilmentRetracted",
                        "BreachReinstated");
        promised.wake();
        assertThat(promised.commitment.state().breaches()).hasSize(1);
    }

    @Test
    void aRetractionReinstatesARescindedBreach() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-10-03T10:00:00Z").wake().came(17, "2022-09-29");
        // When
        promised.commitment.retract(
                promised.act(), promised.lastFulfilment(), "it was another day");
        // Then
        assertThat(promised.status()).isEqualTo(BREACHED);
        assertThat(breach(promised, 1).standing()).isTrue();
        assertThat(promised.happened()).endsWith("FulfilmentRetracted", "BreachReinstated");
    }

    @Test
    void aRetractionBeforeAnyBreachReopensAndTheClockRunsAgain() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-09-28T10:00:00Z").came(17, "2022-09-28");
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "not released");
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.happened()).endsWith("FulfilmentRetracted", "Reopened");
        assertThat(promised.at("2022-09-30T20:00:00Z").wake().status()).isEqualTo(BREACHED);
    }

    @Test
    void anExtensionAfterABreachStartsAVersionAndTheBreachStands() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.commitment.state().due().version()).isEqualTo(2);
        assertThat(breach(promised, 1).standing()).isTrue();
        promised.at("2022-10-31T20:00:00Z").wake();
        assertThat(promised.status()).isEqualTo(BREACHED);
        assertThat(promised.commitment.state().breaches()).hasSize(2);
    }

    @Test
    void completionWhileAnEarlierBreachStandsIsAlwaysCuredLate() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        // When
        promised.at("2022-10-10T10:00:00Z").came(17, "2022-10-10");
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(promised.commitment.state().daysLate()).isEqualTo(10);
    }

    @Test
    void retractingAfterAnExtensionReopensTheVersionInForce() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        promised.at("2022-10-10T10:00:00Z").came(17, "2022-10-10");
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "wrong");
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(breach(promised, 1).standing()).isTrue();
        assertThat(promised.happened()).endsWith("FulfilmentRetracted", "Reopened");
    }

    @Test
    void anExtensionBeforeTheDueInstantMovesIt() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-29T00:00:00Z");
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        // When
        promised.at("2022-09-30T20:00:00Z").wake();
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.commitment.state().breaches()).isEmpty();
    }

    @Test
    void betweenTheDueInstantAndTheBreachNothingMakesTheBreachVanish() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-30T20:00:00Z");
        Commitment c = promised.commitment;
        // When / Then
        assertThatThrownBy(() ->
                        c.due().change(promised.act(), Promised.due("../2022-10"), "late", null))
                .isInstanceOf(Busy.class);
        assertThatThrownBy(() -> c.suspend(promised.act(), "late")).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> c.withdraw(promised.act(), "late")).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> c.supersede(promised.act(), UUID.randomUUID(), "late"))
                .isInstanceOf(Busy.class);
    }

    @Test
    void aPromiseWithoutADateNeverBreaksByItselfAndIsDeclaredBroken() {
        // Given
        Promised promised =
                Promised.of(new Target.Unspecified(), Promised.none(), "2022-05-22T12:00:00Z");
        promised.at("2032-01-01T00:00:00Z").wake();
        assertThat(promised.status()).isEqualTo(AGREED);
        // When
        promised.at("2022-09-13T10:00:00Z")
                .commitment
                .declareBreach(promised.act(), Promised.id(), "2022-09-13", "said so", 1);
        // Then
        assertThat(promised.status()).isEqualTo(BREACHED);
        assertThat(breach(promised, 1).declared()).isTrue();
        assertThat(breach(promised, 1).shortfall()).isNull();
        assertThat(breach(promised, 1).instant()).isNull();
    }

    @Test
    void aPromiseWithADueInstantIsNotDeclaredBroken() {
        Promised promised = Promised.ofSeventeen();
        assertThatThrownBy(() ->
                        promised.commitment.declareBreach(
                                promised.act(), Promised.id(), "2022", "said so", 0))
                .isInstanceOf(Conflict.class)
                .extracting("slug")
                .isEqualTo("breach-is-automatic");
    }

    @Test
    void aWaivedPromiseStaysBroken() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        promised.commitment.waive(promised.act(), "for the sake of the next one");
        // Then
        assertThat(promised.status()).isEqualTo(WAIVED);
        assertThat(promised.commitment.state().standing()).hasSize(1);
    }

    @Test
    void aCeilingLapsesAndIsNeverBroken() {
        // Given
        Promised promised = Promised.of(new Target.UpTo(20)).at("2022-09-30T20:00:00Z");
        // When
        promised.wake();
        // Then
        assertThat(promised.status()).isEqualTo(LAPSED);
        assertThat(promised.commitment.state().breaches()).isEmpty();
    }

    @Test
    void theOutstandingAreNamed() {
        // Given
        UUID first = Promised.id();
        UUID second = Promised.id();
        Promised promised = Promised.of(new Target.Named(List.of(first, second)));
        promised.at("2022-09-29T10:00:00Z").cameNos("2022-09-29", 1);
        // When
        promised.at("2022-09-30T20:00:00Z").wake();
        // Then
        assertThat(promised.commitment.steps().getLast().recorded().event())
                .isInstanceOfSatisfying(
                        CommitmentEvent.Breached.class,
                        breached -> {
                            assertThat(breached.outstanding()).containsExactly(second);
                            assertThat(breached.history()).isFalse();
                            assertThat(breached.breach().shortfall()).isEqualTo(1);
                        });
    }

    @Test
    void aDueInstantLongPastWhenRecordedIsHistory() {
        // Given
        Promised news =
                Promised.of(
                        new Target.Exactly(1), Promised.due("2022-09-30"), "2022-10-02T19:59:59Z");
        Promised history =
                Promised.of(
                        new Target.Exactly(1),
                        Promised.due("2022-09-30"),
                        "2022-10-02T20:00:00.000001Z");
        // When
        news.wake();
        history.wake();
        // Then
        assertThat(
                        ((CommitmentEvent.Breached)
                                        news.commitment.steps().getLast().recorded().event())
                                .history())
                .isFalse();
        assertThat(
                        ((CommitmentEvent.Breached)
                                        history.commitment.steps().getLast().recorded().event())
                                .history())
                .isTrue();
    }

    /** S7: 80 agreed, 76 returned, 4 declined. */
    @Test
    void whoDeclinesLowersWhatIsOwed() {
        // Given
        Promised promised = Promised.of(new Target.Exactly(80));
        promised.at("2022-09-29T10:00:00Z").came(76, "2022-09-28");
        // When
        promised.deviated(4, EntryState.DECLINED_BY_PERSON, "2022-09-28");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.at("2022-10-01T00:00:00Z").wake().commitment.state().breaches())
                .isEmpty();
    }

    @Test
    void decliningBeforeTheDueInstantLearntOfLaterRescindsTheBreach() {
        // Given
        Promised promised =
                Promised.of(new Target.Exactly(80))
                        .at("2022-09-29T10:00:00Z")
                        .came(76, "2022-09-28");
        promised.at("2022-10-01T00:00:00Z").wake();
        // When
        promised.at("2022-10-05T00:00:00Z")
                .deviated(4, EntryState.DECLINED_BY_PERSON, "2022-09-29");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(breach(promised, 1).standing()).isFalse();
    }

    @Test
    void decliningAfterTheDueInstantCuresAndRescindsNothing() {
        // Given
        Promised promised =
                Promised.of(new Target.Exactly(80))
                        .at("2022-09-29T10:00:00Z")
                        .came(76, "2022-09-28");
        promised.at("2022-10-01T00:00:00Z").wake();
        // When
        promised.at("2022-10-05T00:00:00Z")
                .deviated(4, EntryState.DECLINED_BY_PERSON, "2022-10-03");
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(breach(promised, 1).standing()).isTrue();
    }

    @Test
    void deathIsNoDelivery() {
        // Given
        Promised promised = Promised.of(new Target.Named(List.of(Promised.id())));
        // When
        promised.became(1, EntryState.DIED_BEFORE, "2022-09-28").at("2022-09-30T20:00:00Z").wake();
        // Then
        assertThat(breach(promised, 1).shortfall()).isEqualTo(1);
    }

    @Test
    void moreThanWasPromisedIsRefusedForExactlyAndWelcomeForAtLeast() {
        // Given
        Promised exactly = Promised.ofSeventeen();
        Promised atLeast =
                Promised.of(new Target.AtLeast(17))
                        .at("2022-09-29T10:00:00Z")
                        .came(17, "2022-09-28");
        // When / Then
        assertThatThrownBy(() -> exactly.came(18, "2022-09-27"))
                .hasMessageContaining("No more than 17");
        assertThat(atLeast.came(3, "2022-09-28").commitment.state().balance().delivered())
                .isEqualTo(20);
        assertThat(atLeast.status()).isEqualTo(FULFILLED);
    }

    @Test
    void anUnquantifiedPromiseEndsByTheOfficersJudgementOnly() {
        // Given
        Promised promised = Promised.of(new Target.All("all for all", "2020-11-10", null));
        promised.at("2022-09-29T10:00:00Z").came(40, "2022-09-28");
        assertThat(promised.status()).isEqualTo(AGREED);
        // When
        promised.cameComplete(4, "2022-09-29");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
    }

    @Test
    void aPromiseWhoseDateIsStillAwaitedIsNotDeclaredBroken() {
        Promised promised =
                Promised.of(
                        new Target.Exactly(1),
                        Promised.after(null, "P14D"),
                        "2022-09-01T12:00:00Z");
        assertThatThrownBy(() ->
                        promised.commitment.declareBreach(
                                promised.act(), Promised.id(), "2022", "said so", 0))
                .isInstanceOf(Conflict.class)
                .extracting("slug")
                .isEqualTo("breach-is-automatic");
    }

    @Test
    void aPromiseWithAnOpenEndHasNoDateAndIsDeclaredBroken() {
        // Given
        Promised promised =
                Promised.of(
                        new Target.Exactly(17), Promised.due("2022-09/.."), "2022-09-01T12:00:00Z");
        // When
        promised.commitment.declareBreach(promised.act(), Promised.id(), "2022-09", "said so", 0);
        // Then
        assertThat(breach(promised, 1).shortfall()).isEqualTo(17);
        assertThat(breach(promised, 1).declared()).isTrue();
    }

    @Test
    void aCeilingIsNotDeclaredBroken() {
        Promised promised =
                Promised.of(new Target.UpTo(20), Promised.none(), "2022-05-22T12:00:00Z");
        assertThatThrownBy(() ->
                        promised.commitment.declareBreach(
                                promised.act(), Promised.id(), "2022", "said so", 0))
                .isInstanceOf(Conflict.class)
                .extracting("slug")
                .isEqualTo("ceiling-is-never-broken");
    }
}
