package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CommitmentStatusTest {

    /** Rows are from, columns are to, in the order of the enum; x is allowed. */
    private static final List<String> TABLE =
            List.of(
                    //             PRO CON AGR BRE FUL CUR LAP WAI WIT SUP
                    "PROPOSED    :  .   x   x   .   .   .   .   .   x   .",
                    "CONDITIONAL :  .   .   x   .   .   .   .   .   x   x",
                    "AGREED      :  .   .   .   x   x   x   x   .   x   x",
                    "BREACHED    :  .   .   x   .   x   x   .   x   .   x",
                    "FULFILLED   :  .   .   x   x   .   .   .   .   .   .",
                    "CURED_LATE  :  .   .   x   x   .   .   .   .   .   .",
                    "LAPSED      :  .   .   .   .   .   .   .   .   .   .",
                    "WAIVED      :  .   .   .   .   .   .   .   .   .   .",
                    "WITHDRAWN   :  .   .   .   .   .   .   .   .   .   .",
                    "SUPERSEDED  :  .   .   .   .   .   .   .   .   .   .");

    @Test
    void theLifeOfACommitmentIsExactlyThisTable() {
        // Given
        List<String> found = new ArrayList<>();
        // When
        for (CommitmentStatus from : CommitmentStatus.values()) {
            StringBuilder row = new StringBuilder("%-12s:".formatted(from));
            for (CommitmentStatus to : CommitmentStatus.values()) {
                row.append(from.next().contains(to) ? "  x " : "  . ");
            }
            found.add(row.toString().stripTrailing());
        }
        // Then
        assertThat(found).containsExactlyElementsOf(TABLE);
    }

    @Test
    void onlyFulfilledAndCuredLateAreComplete() {
        assertThat(CommitmentStatus.values())
                .filteredOn(CommitmentStatus::completed)
                .containsExactly(CommitmentStatus.FULFILLED, CommitmentStatus.CURED_LATE);
    }

    @Test
    void onlyConditionalAgreedAndBreachedAreOpen() {
        assertThat(CommitmentStatus.values())
                .filteredOn(CommitmentStatus::open)
                .containsExactly(
                        CommitmentStatus.CONDITIONAL,
                        CommitmentStatus.AGREED,
                        CommitmentStatus.BREACHED);
    }
}
