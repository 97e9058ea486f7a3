package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Conflict;
import org.homeward.web.Rejected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ProposalTest {

    private static Promised proposed(Condition... conditions) {
        return Promised.proposed(new Target.Exactly(17), List.of(conditions));
    }

    private static void accept(Promised promised) {
        promised.commitment.accept(promised.act(), null, "accepted", "Minutes");
    }

    @Test
    void noClockRunsOnWhatWasOnlyProposed() {
        // Given
        Promised promised = proposed().at("2023-01-01T00:00:00Z");
        // When
        promised.wake();
        // Then
        assertThat(promised.happened()).containsExactly("Proposed");
        assertThat(promised.commitment.nextWake(Promised.REMINDERS)).isEmpty();
        assertThat(promised.commitment.state().promised()).isFalse();
    }

    @Test
    void whatIsAcceptedBindsUnderTheProposedDate() {
        // Given
        Promised promised = proposed();
        // When
        accept(promised);
        // Then
        assertThat(promised.status()).isEqualTo(CommitmentStatus.AGREED);
        assertThat(promised.commitment.state().dues()).hasSize(1);
        assertThat(promised.commitment.state().promised()).isTrue();
        assertThat(promised.at("2022-09-30T20:00:00Z").wake().status())
                .isEqualTo(CommitmentStatus.BREACHED);
    }

    @Test
    void withConditionsItIsConditionalFirst() {
        // Given
        Promised promised = proposed(new Condition(Promised.id(), null, "maps arrive"));
        // When
        accept(promised);
        // Then
        assertThat(promised.status()).isEqualTo(CommitmentStatus.CONDITIONAL);
    }

    @Test
    void aDateThatPassedMeanwhileNeedsANewOne() {
        // Given
        Promised promised = proposed().at("2022-10-02T00:00:00Z");
        // When / Then
        assertThatThrownBy(() -> accept(promised))
                .isInstanceOf(Rejected.class)
                .extracting("slug")
                .isEqualTo("due-passed-meanwhile");
        promised.commitment.accept(promised.act(), Promised.due("../2022-10"), "accepted", null);
        assertThat(promised.commitment.state().due().version()).isEqualTo(2);
        assertThat(promised.commitment.state().due().due().instant())
                .isEqualTo(Instant.parse("2022-10-31T20:00:00Z"));
    }

    @Test
    void itIsWithdrawnWithoutEverHavingBeenAPromise() {
        // Given
        Promised promised = proposed();
        // When
        promised.commitment.withdraw(promised.act(), "refused");
        // Then
        assertThat(promised.status()).isEqualTo(CommitmentStatus.WITHDRAWN);
        assertThat(promised.commitment.state().promised()).isFalse();
    }

    @Test
    void nothingElseIsDoneToAProposal() {
        // Given
        Promised promised = proposed();
        Commitment c = promised.commitment;
        // When / Then
        assertThatThrownBy(() -> promised.came(1, "2022-09-27")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> c.suspend(promised.act(), "no")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> c.waive(promised.act(), "no")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> c.supersede(promised.act(), Promised.id(), "no"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> c.due().change(promised.act(), Promised.due("2023"), "no", null))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> c.declareBreach(promised.act(), Promised.id(), "2022", "no", 0))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aPromiseIsNotAcceptedTwice() {
        Promised promised = proposed();
        accept(promised);
        assertThatThrownBy(() -> accept(promised)).isInstanceOf(Conflict.class);
    }
}
