package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.negotiation.commitment.CommitmentStatus.BREACHED;
import static org.homeward.negotiation.commitment.CommitmentStatus.CURED_LATE;
import static org.homeward.negotiation.commitment.CommitmentStatus.FULFILLED;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.target.Balance;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.homeward.web.Rejected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DeliveryTest {

    private static Promised eighty() {
        return Promised.of(new Target.Exactly(80))
                .at("2022-09-29T10:00:00Z")
                .came(76, "2022-09-28")
                .deviated(4, EntryState.DECLINED_BY_PERSON, "2022-09-28");
    }

    @Test
    void whoCameTooLateWasOutstandingWhenThePromiseBroke() {
        // Given
        UUID late = Promised.id();
        UUID missing = Promised.id();
        Promised promised = Promised.of(new Target.Named(List.of(late, missing)));
        promised.at("2022-10-04T15:00:00Z").cameNos("2022-10-04", 1);
        // When
        promised.wake();
        // Then
        var breached =
                (CommitmentEvent.Breached) promised.commitment.steps().getLast().recorded().event();
        assertThat(breached.outstanding()).containsExactly(late, missing);
        assertThat(breached.breach().shortfall()).isEqualTo(2);
        assertThat(promised.commitment.state().outstanding(null)).containsExactly(missing);
    }

    @Test
    void whoDeclinedAndComesAfterAllTakesTheirPlaceAgain() {
        // Given
        Promised promised = eighty();
        assertThat(promised.status()).isEqualTo(FULFILLED);
        // When
        promised.cameNos("2022-09-29", 1);
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.commitment.state().balance()).isEqualTo(new Balance(77, 77, true));
        assertThat(promised.commitment.room()).isZero();
    }

    @Test
    void nobodyElseComesInThePlaceOfWhoDeclined() {
        // Given
        Promised promised = eighty();
        // When / Then
        assertThatThrownBy(() -> promised.came(1, "2022-09-29")).isInstanceOf(Conflict.class);
    }

    @Test
    void whoDidNotComeAfterAllIsAgainWhatTheyWere() {
        // Given
        Promised promised = eighty().cameNos("2022-09-29", 1);
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "somebody else");
        // Then
        assertThat(promised.entry(1).state()).isEqualTo(EntryState.DECLINED_BY_PERSON);
        assertThat(promised.entry(1).since()).isEqualTo(Instant.parse("2022-09-28T20:00:00Z"));
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.commitment.state().balance()).isEqualTo(new Balance(76, 76, true));
    }

    @Test
    void whoIsSaidNotToBeHeldStaysOwedAndCanCome() {
        // Given
        Promised promised = Promised.of(new Target.Named(List.of(Promised.id())));
        promised.became(1, EntryState.CLAIMED_NOT_HELD, "2022-09-28").at("2022-09-30T20:00:00Z");
        promised.wake();
        assertThat(promised.status()).isEqualTo(BREACHED);
        // When
        promised.at("2022-10-04T10:00:00Z").cameNos("2022-10-04", 1);
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(promised.entry(1).state()).isEqualTo(EntryState.DELIVERED);
    }

    @Test
    void nobodyIsDeliveredTwiceNorAfterDeathNorOnceRemoved() {
        for (EntryState state :
                List.of(
                        EntryState.DELIVERED,
                        EntryState.DIED_BEFORE,
                        EntryState.SUBSTITUTED,
                        EntryState.REMOVED_BY_AGREEMENT)) {
            // Given
            Promised promised =
                    Promised.of(new Target.Named(List.of(Promised.id(), Promised.id())))
                            .at("2022-09-29T10:00:00Z")
                            .became(1, state, "2022-09-28");
            // When / Then
            assertThatThrownBy(() -> promised.cameNos("2022-09-29", 1))
                    .as(state.name())
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("Entry no. 1 is " + state);
        }
    }

    @Test
    void theRoomIsTheCeilingLessWhoDeclinedAndWhoCame() {
        assertThat(Promised.of(new Target.Exactly(80)).commitment.room()).isEqualTo(80);
        assertThat(eighty().commitment.room()).isZero();
        assertThat(Promised.of(new Target.Between(3, 5)).commitment.room()).isEqualTo(5);
        assertThat(Promised.of(new Target.AtLeast(3)).commitment.room()).isNull();
        assertThat(Promised.of(new Target.UpTo(20)).commitment.room()).isEqualTo(20);
    }

    @Test
    void theUpperEndOfARangeMayComeAndNoMore() {
        // Given
        Promised promised =
                Promised.of(new Target.Between(3, 5))
                        .at("2022-09-29T10:00:00Z")
                        .came(3, "2022-09-28");
        assertThat(promised.status()).isEqualTo(FULFILLED);
        // When
        promised.came(2, "2022-09-29");
        // Then
        assertThat(promised.commitment.state().balance().delivered()).isEqualTo(5);
        assertThatThrownBy(() -> promised.came(1, "2022-09-29")).isInstanceOf(Conflict.class);
    }

    @Test
    void aCeilingThatIsReachedIsKept() {
        // Given
        Promised promised = Promised.of(new Target.UpTo(20)).at("2022-09-29T10:00:00Z");
        // When
        promised.came(20, "2022-09-29").at("2022-09-30T20:00:00Z").wake();
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
    }

    @Test
    void aFulfilmentIsRetractedOnceAndOnlyWhereItIs() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-29T10:00:00Z").came(2, "2022-09-28");
        UUID fulfilment = promised.lastFulfilment();
        promised.commitment.retract(promised.act(), fulfilment, "nobody came");
        // When / Then
        assertThatThrownBy(() -> promised.commitment.retract(promised.act(), fulfilment, "again"))
                .isInstanceOf(NotFound.class);
        assertThat(promised.commitment.state().retracted()).hasSize(1);
        assertThat(promised.commitment.state().balance()).isEqualTo(new Balance(17, 0, false));
    }

    @Test
    void nothingIsDeliveredOrTakenBackOnceItWasWithdrawn() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-29T10:00:00Z").came(2, "2022-09-28");
        promised.commitment.withdraw(promised.act(), "off");
        // When / Then
        assertThatThrownBy(() -> promised.came(1, "2022-09-28")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        promised.commitment.retract(
                                promised.act(), promised.lastFulfilment(), "no"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> promised.deviated(1, EntryState.DECLINED_BY_PERSON, "2022-09-28"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void moreThanThereIsRoomForIsRefused() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-09-29T10:00:00Z").came(16, "2022-09-28");
        // When / Then
        assertThatThrownBy(() -> promised.came(2, "2022-09-28"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("No more than 1 ");
    }

    @Test
    void aBodyIsWhatWasPromisedWhereRemainsWere() {
        // Given
        Promised promised =
                Promised.ofRemains(new Target.Named(List.of(Promised.id())))
                        .at("2022-09-29T10:00:00Z")
                        .became(1, EntryState.DIED_BEFORE, "2022-09-28");
        // When
        promised.cameNos("2022-09-29", 1);
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
    }

    @Test
    void aDeliveryThatTurnsOutToBePartlyWrongReinstatesTheBreachAndCuresIt() {
        // Given
        Promised promised = Promised.of(new Target.AtLeast(17)).at("2022-10-05T00:00:00Z").wake();
        promised.came(17, "2022-09-29");
        UUID onTime = promised.lastFulfilment();
        promised.came(20, "2022-10-04");
        assertThat(promised.status()).isEqualTo(FULFILLED);
        // When
        promised.commitment.retract(promised.act(), onTime, "another group");
        // Then
        assertThat(promised.happened())
                .endsWith("FulfilmentRetracted", "BreachReinstated", "CuredLate");
        assertThat(promised.commitment.state().standing()).hasSize(1);
        assertThat(promised.commitment.state().daysLate()).isEqualTo(4);
        assertThat(promised.commitment.state().completedOn()).isEqualTo("2022-10-04");
    }

    @Test
    void aReinstatedBreachOfAnEarlierVersionLeavesTheVersionInForceOpen() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        promised.came(17, "2022-09-29");
        assertThat(promised.happened()).endsWith("FulfilmentRecorded", "BreachRescinded");
        assertThat(promised.status()).isEqualTo(FULFILLED);
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "another group");
        // Then
        assertThat(promised.happened())
                .endsWith("FulfilmentRetracted", "BreachReinstated", "Reopened");
        assertThat(promised.status()).isEqualTo(CommitmentStatus.AGREED);
        assertThat(promised.commitment.state().standing()).hasSize(1);
        assertThat(promised.commitment.state().completedOn()).isNull();
    }

    @Test
    void whoCameAsANumberIsNamedLaterAndNothingThatWasCountedChanges() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-09-29T10:00:00Z").came(17, "2022-09-28");
        Balance counted = promised.commitment.state().balance();
        UUID person = Promised.id();
        // When
        promised.named(person);
        // Then
        assertThat(promised.happened()).endsWith("FulfilmentRecorded", "Fulfilled", "EntryChanged");
        assertThat(promised.commitment.state().balance()).isEqualTo(counted);
        assertThat(promised.entry(1).detaineeId()).isEqualTo(person);
        assertThat(promised.entry(1).state()).isEqualTo(EntryState.DELIVERED);
        assertThat(promised.entry(1).since()).isEqualTo(Instant.parse("2022-09-28T20:00:00Z"));
        assertThat(promised.commitment.state().fulfilment(promised.lastFulfilment()).unnamed())
                .isEqualTo(16);
    }

    @Test
    void noMoreAreNamedThanCame() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-29T10:00:00Z").came(1, "2022-09-28");
        promised.named(Promised.id());
        // When / Then
        assertThatThrownBy(() -> promised.named(Promised.id()))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("Only 0");
    }

    @Test
    void whoWasNamedWithADeliveryThatWasNoneIsAwaitedAgain() {
        // Given
        Promised promised =
                Promised.ofSeventeen().at("2022-09-29T10:00:00Z").came(17, "2022-09-28");
        promised.named(Promised.id());
        // When
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "another group");
        // Then
        assertThat(promised.entry(1).state()).isEqualTo(EntryState.PENDING);
        assertThat(promised.commitment.state().balance()).isEqualTo(new Balance(17, 0, false));
    }

    @Test
    void namesForADeliveryThatIsNotThereAreRefused() {
        // Given
        Promised promised = Promised.ofSeventeen();
        UUID nowhere = Promised.id();
        // When / Then
        assertThatThrownBy(() ->
                        promised.commitment.nameArrivals(
                                promised.act(), nowhere, List.of(), List.of(), "told"))
                .isInstanceOf(NotFound.class);
    }

    /** Declining freed the debtor; that the person came after all takes nothing back. */
    @Test
    void whoDeclinedInTimeAndComesLateReinstatesNoBreach() {
        // Given
        Promised promised =
                Promised.of(new Target.Named(List.of(Promised.id(), Promised.id())))
                        .at("2022-10-05T00:00:00Z")
                        .wake()
                        .cameNos("2022-09-29", 1)
                        .became(2, EntryState.DECLINED_BY_PERSON, "2022-09-28");
        assertThat(promised.happened()).endsWith("EntryChanged", "BreachRescinded");
        // When
        promised.cameNos("2022-10-04", 2);
        // Then
        CommitmentState state = promised.commitment.state();
        assertThat(promised.happened()).endsWith("BreachRescinded", "FulfilmentRecorded");
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(state.balance()).isEqualTo(new Balance(2, 2, true));
        assertThat(state.balance(Promised.DUE)).isEqualTo(new Balance(1, 1, true));
        assertThat(state.outstanding(Promised.DUE)).isEmpty();
        assertThat(state.completedOn()).isEqualTo("2022-09-29");
    }

    @Test
    void whatStillCompletesItAfterARetractionIsLateWhileAnEarlierBreachStands() {
        // Given
        Promised promised = Promised.of(new Target.AtLeast(17)).at("2022-10-01T00:00:00Z").wake();
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        promised.at("2022-10-05T00:00:00Z").came(17, "2022-09-29");
        UUID onTime = promised.lastFulfilment();
        promised.came(17, "2022-10-04");
        assertThat(promised.status()).isEqualTo(FULFILLED);
        // When
        promised.commitment.retract(promised.act(), onTime, "another group");
        // Then
        assertThat(promised.happened())
                .endsWith("FulfilmentRetracted", "BreachReinstated", "Reopened", "CuredLate");
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(promised.commitment.state().daysLate()).isEqualTo(4);
    }

    @Test
    void whatWasCuredLateIsKeptOnTimeOnceEnoughIsLearntToHaveComeInTime() {
        // Given
        Promised promised = Promised.of(new Target.AtLeast(17)).at("2022-10-05T00:00:00Z").wake();
        promised.came(17, "2022-10-04");
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        // When
        promised.came(17, "2022-09-29");
        // Then
        assertThat(promised.happened())
                .endsWith("CuredLate", "FulfilmentRecorded", "Reopened", "BreachRescinded");
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.commitment.state().daysLate()).isNull();
        assertThat(promised.commitment.state().breaches()).hasSize(1);
    }

    @Test
    void daysLateFollowWhatIsLearntOfTheDayItWasComplete() {
        // Given
        Promised promised = Promised.of(new Target.AtLeast(17)).at("2022-10-25T00:00:00Z").wake();
        promised.came(17, "2022-10-20");
        assertThat(promised.commitment.state().daysLate()).isEqualTo(20);
        // When
        promised.came(17, "2022-10-04");
        // Then
        assertThat(promised.status()).isEqualTo(CURED_LATE);
        assertThat(promised.commitment.state().daysLate()).isEqualTo(4);
        promised.commitment.retract(promised.act(), promised.lastFulfilment(), "other persons");
        assertThat(promised.commitment.state().daysLate()).isEqualTo(20);
        promised.came(1, "2022-10-21");
        assertThat(promised.happened()).endsWith("CuredLate", "FulfilmentRecorded");
    }
}
