package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.homeward.negotiation.commitment.CommitmentStatus.AGREED;
import static org.homeward.negotiation.commitment.CommitmentStatus.CONDITIONAL;
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

/** What an officer does to a commitment, where neither a delivery nor the clock is concerned. */
@Tag("fast")
class CommandTest {

    private static final String EARLY = "2022-09-01T12:00:00Z";

    private static Promised conditional(UUID... conditions) {
        return Promised.of(
                new Target.Exactly(15),
                Promised.due("../2022-09"),
                EARLY,
                List.of(conditions).stream().map(id -> new Condition(id, null, "maps")).toList());
    }

    @Test
    void aDisputeIsOpenUntilItIsResolvedOnce() {
        // Given
        Promised promised = Promised.ofSeventeen();
        Commitment commitment = promised.commitment;
        commitment.dispute(promised.act(), Dispute.Kind.SCOPE, "they count others");
        commitment.dispute(promised.act(), Dispute.Kind.COUNT, "sixteen, they say");
        UUID first = List.copyOf(commitment.state().disputes()).getFirst().id();
        UUID second = List.copyOf(commitment.state().disputes()).getLast().id();
        // When
        promised.at("2022-09-28T10:00:00Z");
        commitment.resolveDispute(promised.act(), first, "agreed on the list");
        // Then
        assertThat(commitment.state().disputed()).isTrue();
        assertThat(commitment.state().disputes())
                .extracting(Dispute::kind, Dispute::resolvedAt, Dispute::resolution)
                .containsExactly(
                        tuple(
                                Dispute.Kind.SCOPE,
                                Instant.parse("2022-09-28T10:00:00Z"),
                                "agreed on the list"),
                        tuple(Dispute.Kind.COUNT, null, null));
        assertThatThrownBy(() -> commitment.resolveDispute(promised.act(), first, "again"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> commitment.resolveDispute(promised.act(), UUID.randomUUID(), "?"))
                .isInstanceOf(NotFound.class);
        commitment.resolveDispute(promised.act(), second, "counted together");
        assertThat(commitment.state().disputed()).isFalse();
    }

    @Test
    void eachEventHasAnIdATimeAnAuthorAndTheNextSequence() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-28T10:00:00Z");
        // When
        promised.commitment.suspend(promised.act(), "talks broke off");
        // Then
        CommitmentState state = promised.commitment.state();
        assertThat(promised.commitment.steps())
                .extracting(step -> step.recorded().sequence())
                .containsExactly(1L, 2L);
        assertThat(promised.commitment.steps())
                .allSatisfy(step -> assertThat(step.recorded().id()).isNotNull())
                .allSatisfy(step -> assertThat(step.recorded().author()).isEqualTo("officer"));
        assertThat(state.sequence()).isEqualTo(2);
        assertThat(state.recordedAt()).isEqualTo("2022-09-27T12:00:00Z");
        assertThat(state.changedAt()).isEqualTo("2022-09-28T10:00:00Z");
    }

    @Test
    void aConditionIsMetOnceAndMustBeOneOfThisPromise() {
        // Given
        UUID first = Promised.id();
        UUID second = Promised.id();
        Promised promised = conditional(first, second);
        // When
        promised.commitment.meetCondition(promised.act(), first, null, "seen");
        // Then
        assertThat(promised.commitment.state().conditionMet(first)).isTrue();
        assertThat(promised.commitment.state().conditionMet(second)).isFalse();
        assertThat(promised.status()).isEqualTo(CONDITIONAL);
        assertThatThrownBy(() ->
                        promised.commitment.meetCondition(promised.act(), first, null, "again"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        promised.commitment.meetCondition(
                                promised.act(), UUID.randomUUID(), null, "which?"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aConditionMetAfterTheDuePassedNeedsANewDueVersion() {
        // Given
        UUID condition = Promised.id();
        Promised promised = conditional(condition).at("2022-10-05T00:00:00Z");
        // When / Then
        assertThatThrownBy(() ->
                        promised.commitment.meetCondition(promised.act(), condition, null, "seen"))
                .isInstanceOf(Rejected.class);
        promised.commitment.meetCondition(
                promised.act(), condition, Promised.due("../2022-10"), "seen");
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.commitment.state().due().version()).isEqualTo(2);
        assertThat(promised.commitment.nextWake(Promised.REMINDERS))
                .contains(Instant.parse("2022-10-24T20:00:00Z"));
    }

    @Test
    void whatCameWhileItWasConditionalCountsOnceItBinds() {
        // Given
        UUID condition = Promised.id();
        Promised promised =
                conditional(condition).at("2022-09-10T10:00:00Z").came(15, "2022-09-09");
        assertThat(promised.status()).isEqualTo(CONDITIONAL);
        // When
        promised.commitment.meetCondition(promised.act(), condition, null, "seen");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
    }

    @Test
    void whatCameLateWhileItWasSuspendedIsOnTimeUnderTheNewDate() {
        // Given
        Promised promised = Promised.ofSeventeen();
        promised.commitment.suspend(promised.act(), "talks broke off");
        promised.at("2022-10-05T00:00:00Z").came(17, "2022-10-04");
        assertThat(promised.status()).isEqualTo(AGREED);
        // When
        promised.commitment.resume(promised.act(), Promised.due("../2022-10"), "again");
        // Then
        assertThat(promised.status()).isEqualTo(FULFILLED);
    }

    @Test
    void anExtensionMakesOnTimeWhatCameAfterTheOldDate() {
        // Given
        Promised promised = Promised.ofSeventeen();
        promised.commitment.suspend(promised.act(), "talks broke off");
        promised.at("2022-10-05T00:00:00Z").came(17, "2022-10-04");
        // When
        promised.commitment
                .due()
                .change(promised.act(), Promised.due("../2022-10"), "extended", null);
        // Then
        assertThat(promised.happened()).endsWith("DueChanged", "Fulfilled");
    }

    @Test
    void aProposalKeepsItsPersonsWhenItIsAccepted() {
        // Given
        Promised promised =
                Promised.proposed(
                        new Target.Named(List.of(Promised.id(), Promised.id())), List.of());
        assertThat(promised.commitment.state().entries()).hasSize(2);
        // When
        promised.commitment.accept(promised.act(), null, "signed", "Minutes");
        // Then
        assertThat(promised.status()).isEqualTo(AGREED);
        assertThat(promised.commitment.state().balance()).isEqualTo(new Balance(2, 0, false));
        assertThat(promised.commitment.state().entry(promised.entry(2).id()))
                .isEqualTo(promised.entry(2));
        assertThatThrownBy(() -> promised.commitment.accept(promised.act(), null, "twice", null))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aSubstituteIsOwedInThePlaceOfWhoTheyStandFor() {
        // Given
        Promised promised = Promised.of(new Target.Named(List.of(Promised.id())));
        // When
        promised.substituted(1);
        // Then
        assertThat(promised.commitment.state().balance()).isEqualTo(new Balance(1, 0, false));
        promised.at("2022-09-29T10:00:00Z").cameNos("2022-09-29", 2);
        assertThat(promised.status()).isEqualTo(FULFILLED);
        assertThat(promised.entry(1).state()).isEqualTo(EntryState.SUBSTITUTED);
    }

    @Test
    void onlyABrokenPromiseIsWaived() {
        // Given
        Promised promised = Promised.ofSeventeen();
        // When / Then
        assertThatThrownBy(() -> promised.commitment.waive(promised.act(), "no"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("AGREED cannot become WAIVED");
    }

    @Test
    void whatHasEndedDoesNotEndAgain() {
        // Given
        Promised withdrawn = Promised.ofSeventeen();
        withdrawn.commitment.withdraw(withdrawn.act(), "off");
        Promised superseded = Promised.ofSeventeen();
        superseded.commitment.supersede(superseded.act(), Promised.id(), "a new one");
        Promised waived = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        waived.commitment.waive(waived.act(), "for the next one");
        // When / Then
        assertThatThrownBy(() -> withdrawn.commitment.withdraw(withdrawn.act(), "again"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        superseded.commitment.supersede(superseded.act(), Promised.id(), "again"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> waived.commitment.waive(waived.act(), "again"))
                .isInstanceOf(Conflict.class);
        assertThat(withdrawn.happened()).containsExactly("Agreed", "Withdrawn");
        assertThat(superseded.happened()).containsExactly("Agreed", "Superseded");
        assertThat(waived.happened()).containsExactly("Agreed", "Breached", "Waived");
    }

    /** Two replicas, two clocks: as of any time the events known then must tell one story. */
    @Test
    void aClockThatIsBehindPutsNoEventBeforeTheOneItFollows() {
        // Given
        Promised promised = Promised.ofSeventeen().at("2022-09-28T10:00:00Z");
        promised.commitment.suspend(promised.act(), "talks broke off");
        // When
        promised.at("2022-09-28T09:59:58Z").commitment.resume(promised.act(), null, "again");
        promised.at("2022-09-30T20:00:00Z").wake();
        // Then
        assertThat(promised.commitment.steps())
                .extracting(step -> step.recorded().at().toString())
                .containsExactly(
                        "2022-09-27T12:00:00Z",
                        "2022-09-28T10:00:00Z",
                        "2022-09-28T10:00:00Z",
                        "2022-09-30T20:00:00Z");
    }

    @Test
    void everyCommandKeepsWhatItRestsOn() {
        // Given
        UUID condition = Promised.id();
        Promised promised = conditional(condition).at("2022-09-02T10:00:00Z");
        Commitment c = promised.commitment;
        Act act = promised.act().on("Minutes, page 2");
        // When
        c.meetCondition(act, condition, null, "seen");
        c.suspend(act, "talks broke off");
        c.resume(act, Promised.due("../2022-10"), "again");
        c.dispute(act, Dispute.Kind.SCOPE, "they count others");
        c.resolveDispute(act, c.state().disputes().iterator().next().id(), "counted together");
        promised.came(1, "2022-09-01");
        c.nameArrivals(
                act,
                promised.lastFulfilment(),
                List.of(),
                List.of(org.homeward.negotiation.target.Entry.pending(Promised.id(), 1, condition)),
                "identified");
        c.retract(act, promised.lastFulfilment(), "somebody else");
        c.changeEntries(
                act,
                List.of(promised.entry(1).moved(EntryState.DIED_BEFORE, act.at(), null)),
                List.of(),
                "told");
        c.supersede(act, Promised.id(), "a new one");
        // Then
        assertThat(c.steps().stream().map(step -> evidence(step.recorded().event())))
                .containsExactly(
                        "-",
                        "Minutes, page 2",
                        "Minutes, page 2",
                        "Minutes, page 2",
                        "Minutes, page 2",
                        "Minutes, page 2",
                        "-",
                        "Minutes, page 2",
                        "Minutes, page 2",
                        "Minutes, page 2",
                        "Minutes, page 2");
        assertThat(c.state().due().evidence()).isEqualTo("Minutes, page 2");
        assertThat(c.state().disputes())
                .extracting(Dispute::evidence, Dispute::resolutionEvidence)
                .containsExactly(tuple("Minutes, page 2", "Minutes, page 2"));
    }

    @Test
    void whatIsWithdrawnOrWaivedKeepsWhatThatRestsOn() {
        // Given
        Promised withdrawn = Promised.ofSeventeen();
        Promised waived = Promised.ofSeventeen().at("2022-10-01T00:00:00Z").wake();
        // When
        withdrawn.commitment.withdraw(withdrawn.act().on("Note verbale 7"), "off");
        waived.commitment.waive(waived.act().on("Note verbale 8"), "for the next one");
        // Then
        assertThat(evidence(withdrawn.commitment.steps().getLast().recorded().event()))
                .isEqualTo("Note verbale 7");
        assertThat(evidence(waived.commitment.steps().getLast().recorded().event()))
                .isEqualTo("Note verbale 8");
    }

    private static String evidence(CommitmentEvent event) {
        return switch (event) {
            case CommitmentEvent.ConditionMet met -> String.valueOf(met.evidence());
            case CommitmentEvent.Suspended suspended -> String.valueOf(suspended.evidence());
            case CommitmentEvent.Resumed resumed -> String.valueOf(resumed.evidence());
            case CommitmentEvent.Disputed(var dispute) -> String.valueOf(dispute.evidence());
            case CommitmentEvent.DisputeResolved it -> String.valueOf(it.evidence());
            case CommitmentEvent.EntryChanged changed -> String.valueOf(changed.evidence());
            case CommitmentEvent.FulfilmentRetracted it -> String.valueOf(it.evidence());
            case CommitmentEvent.Waived it -> String.valueOf(it.evidence());
            case CommitmentEvent.Withdrawn it -> String.valueOf(it.evidence());
            case CommitmentEvent.Superseded it -> String.valueOf(it.evidence());
            default -> "-";
        };
    }
}
