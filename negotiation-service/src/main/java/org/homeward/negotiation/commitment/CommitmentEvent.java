package org.homeward.negotiation.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.target.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a commitment. The rows are kept for ever and every answer, of now or as of a
 * day, is a fold over them; so a component may be added with a meaning for its absence, and nothing
 * is ever renamed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CommitmentEvent {

    /** Offered and not accepted: no promise yet. */
    record Proposed(Terms terms, DueVersion due, List<Entry> entries) implements CommitmentEvent {}

    /**
     * @param reason why a proposal became a promise; null for what was agreed from the start
     */
    record Agreed(
            Terms terms,
            DueVersion due,
            List<Entry> entries,
            @Nullable String reason,
            @Nullable String evidence)
            implements CommitmentEvent {}

    record ConditionMet(
            UUID conditionId, @Nullable DueVersion due, String reason, @Nullable String evidence)
            implements CommitmentEvent {}

    record DueChanged(DueVersion due) implements CommitmentEvent {}

    /**
     * The due date had been recorded wrongly; unlike a change it was never in force.
     *
     * @param wrong the due version that it replaces
     */
    record Corrected(DueVersion due, int wrong) implements CommitmentEvent {}

    record DueSoon(int dueVersion, Period threshold) implements CommitmentEvent {}

    record Suspended(String reason, @Nullable String evidence) implements CommitmentEvent {}

    record Resumed(@Nullable DueVersion due, String reason, @Nullable String evidence)
            implements CommitmentEvent {}

    /**
     * @param outstanding detainees named on this commitment who had not come by the due instant
     * @param history the due instant lay long before it was recorded, so nobody is called out of
     *     bed
     * @param declaration what a declared breach rests on; null when the clock found it
     */
    record Breached(
            Breach breach,
            Due due,
            boolean quantified,
            List<UUID> outstanding,
            boolean disputed,
            int priorBreaches,
            boolean history,
            @Nullable Declaration declaration)
            implements CommitmentEvent {}

    /**
     * @param correctedBy the due version that showed the breached one to be wrong; null when an
     *     on-time delivery was learnt of
     */
    record BreachRescinded(int dueVersion, Instant learntAt, @Nullable Integer correctedBy)
            implements CommitmentEvent {}

    record BreachReinstated(int dueVersion) implements CommitmentEvent {}

    /**
     * @param named entries that this delivery made, where a headcount learns a name
     */
    record FulfilmentRecorded(Fulfilment fulfilment, List<Entry> named)
            implements CommitmentEvent {}

    record FulfilmentRetracted(UUID fulfilmentId, String reason, @Nullable String evidence)
            implements CommitmentEvent {}

    /**
     * @param added entries that did not exist before, a substitute or "unnamed no. k"
     * @param fulfilment the delivery whose persons these turned out to be, when they had come as a
     *     number; null for every other change
     */
    record EntryChanged(
            List<Entry> changed,
            List<Entry> added,
            String reason,
            @Nullable UUID fulfilment,
            @Nullable String evidence)
            implements CommitmentEvent {}

    record Fulfilled() implements CommitmentEvent {}

    /**
     * @param daysLate null when the broken promise had no last day
     */
    record CuredLate(@Nullable Integer daysLate) implements CommitmentEvent {}

    record Reopened() implements CommitmentEvent {}

    record Lapsed() implements CommitmentEvent {}

    record Waived(String reason, @Nullable String evidence) implements CommitmentEvent {}

    record Withdrawn(String reason, @Nullable String evidence) implements CommitmentEvent {}

    record Superseded(UUID by, String reason, @Nullable String evidence)
            implements CommitmentEvent {}

    record Disputed(Dispute dispute) implements CommitmentEvent {}

    record DisputeResolved(UUID disputeId, String resolution, @Nullable String evidence)
            implements CommitmentEvent {}
}
