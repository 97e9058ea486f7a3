package org.homeward.negotiation.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.commitment.Dispute;
import org.homeward.negotiation.commitment.Priority;
import org.homeward.negotiation.due.DueKind;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.negotiation.target.TargetForm;
import org.homeward.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with everything the desk asks about it; a list leaves the details out.
 *
 * @param sequence counts its events, and is its ETag
 */
@Schema(name = "Commitment")
public record CommitmentView(
        UUID id,
        String reference,
        CommitmentStatus state,
        UUID agreementId,
        UUID debtorId,
        UUID creditorId,
        String desk,
        PromisedObject object,
        TargetForm target,
        DueView due,
        @Schema(description = "Absent where the promise has no number") @Nullable Integer owed,
        int delivered,
        @Schema(description = "Absent where the promise has no number")
                @Nullable Integer outstanding,
        boolean quantified,
        boolean partlyFulfilled,
        boolean broken,
        boolean suspended,
        boolean disputed,
        @Nullable String owner,
        @Schema(description = "Id of the owner at the identity provider, where it is known")
                @Nullable UUID ownerId,
        @Nullable Priority priority,
        @Schema(description = "Date of the agreement, EDTF") String agreedOn,
        @Nullable UUID reciprocalTo,
        @Nullable Integer daysLate,
        @Nullable LocalDate completedOn,
        List<BreachView> breaches,
        @Nullable List<EntryView> entries,
        @Nullable List<DueVersionView> dueVersions,
        @Nullable List<FulfilmentView> fulfilments,
        @Nullable List<Dispute> disputes,
        @Nullable List<ConditionView> conditions,
        @Nullable List<ProposalView> proposals,
        @Schema(description = "The other halves of an exchange, whichever half names the other")
                @Nullable List<UUID> reciprocals,
        @Nullable List<HistoryLine> history,
        long sequence,
        Instant recordedAt,
        Instant changedAt)
        implements Versioned {

    @Override
    public long version() {
        return sequence;
    }

    /**
     * A due date with the instant derived from it; no instant means that nothing happens by itself.
     */
    @Schema(name = "Due")
    public record DueView(
            DueKind kind,
            @Nullable String edtf,
            @Nullable String zone,
            @Nullable String wording,
            int graceDays,
            @Nullable Instant instant,
            @Nullable LocalDate lastDay,
            boolean qualified,
            RelativeDue.@Nullable After after,
            @Schema(description = "ISO 8601") @Nullable String duration,
            int version) {}

    /** A due version as it was recorded. */
    @Schema(name = "DueVersion")
    public record DueVersionView(
            DueView due,
            Instant recordedAt,
            String author,
            @Nullable String reason,
            @Nullable String evidence) {}

    /** A breach; it stays on record whatever followed. */
    @Schema(name = "Breach")
    public record BreachView(
            int dueVersion,
            @Nullable Instant instant,
            Instant detectedAt,
            @Nullable Integer owed,
            int delivered,
            @Nullable Integer shortfall,
            boolean declared,
            boolean standing,
            @Nullable Instant rescindedAt,
            @Schema(description = "The due version that showed this one's date to be wrong")
                    @Nullable Integer correctedByDueVersion) {}

    /**
     * One person on the commitment; names are joined by the gateway under the reader's own rights.
     */
    @Schema(name = "Entry")
    public record EntryView(
            UUID id,
            int number,
            @Nullable UUID detaineeId,
            EntryState state,
            @Nullable UUID substitute) {}

    /** What one hand-over brought. */
    @Schema(name = "Fulfilment")
    public record FulfilmentView(
            UUID id,
            UUID handOverId,
            String date,
            int count,
            List<UUID> entries,
            boolean complete,
            @Nullable String place,
            @Nullable String intermediary,
            String verifiedBy,
            @Nullable String evidence,
            boolean retracted) {}

    /** One thing that happened to it. */
    @Schema(name = "HistoryLine")
    public record HistoryLine(
            long sequence,
            String event,
            Instant at,
            String by,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable Integer dueVersion) {}

    /** What must happen before the promise binds. */
    @Schema(name = "Condition")
    public record ConditionView(
            UUID id, @Nullable UUID commitmentId, @Nullable String event, boolean met) {}

    /** A return that detainee-service published; an officer confirms or refuses it. */
    @Schema(name = "FulfilmentProposal")
    public record ProposalView(
            UUID id,
            UUID entryId,
            UUID detaineeId,
            String date,
            String state,
            Instant recordedAt,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable String evidence) {}
}
