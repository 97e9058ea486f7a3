package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.due.Due;
import org.jspecify.annotations.Nullable;

/**
 * Another commitment that this one waits for, as a due date or a condition.
 *
 * @param link the condition's id, or the commitment's own for its due date
 * @param live whether the other's completion still means anything to this one
 * @param countedFrom what was last derived from it; null while nothing was
 */
public record Awaited(UUID link, UUID anchor, boolean live, @Nullable Instant countedFrom) {

    public static List<Awaited> of(CommitmentState state) {
        List<Awaited> awaited = new ArrayList<>();
        for (Condition condition : state.terms().conditions()) {
            if (condition.commitmentId() != null) {
                awaited.add(
                        new Awaited(
                                condition.id(),
                                condition.commitmentId(),
                                awaits(state, condition),
                                null));
            }
        }
        state.dues().reversed().stream()
                .map(version -> version.due())
                .filter(due -> due.afterCommitment() != null)
                .findFirst()
                .ifPresent(due -> awaited.add(due(state, due)));
        return awaited;
    }

    static boolean awaits(CommitmentState state, Condition condition) {
        return state.status() == CommitmentStatus.CONDITIONAL
                && !state.conditionMet(condition.id());
    }

    /** A promise that was kept before its clock began was kept on time, whatever follows. */
    static boolean awaits(CommitmentState state, Due due) {
        return due.afterCommitment() != null
                && (state.status().open()
                        || due.countedFrom() != null && state.status().completed());
    }

    private static Awaited due(CommitmentState state, Due due) {
        boolean live = due == state.due().due() && awaits(state, due);
        UUID anchor = Objects.requireNonNull(due.afterCommitment());
        return new Awaited(state.terms().id(), anchor, live, due.countedFrom());
    }
}
