package org.homeward.negotiation.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.agreement.AgreementStatus;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.negotiation.statement.StatementView;
import org.homeward.negotiation.target.PromisedObject;
import org.jspecify.annotations.Nullable;

/**
 * A statement with what it speaks of, as it stood when it was said and as it stands now.
 *
 * @param then the end of the latest day on which it can have been said; when it was recorded, where
 *     that day is open
 */
@Schema(name = "StatementStanding")
record SaidView(
        StatementView statement,
        Instant then,
        Instant now,
        Verdict verdict,
        List<AgreementThen> agreements,
        List<PromiseThen> promises) {

    /** Whether what it speaks of still stands as it stood then. */
    @Schema(name = "StatementVerdict")
    enum Verdict {
        HOLDS,
        CHANGED,
        /** It is tied to no agreement and no promise, so only a reader can tell. */
        NOTHING_LINKED;

        static Verdict of(List<AgreementThen> agreements, List<PromiseThen> promises) {
            if (agreements.isEmpty() && promises.isEmpty()) {
                return NOTHING_LINKED;
            }
            boolean changed =
                    agreements.stream().anyMatch(AgreementThen::changed)
                            || promises.stream().anyMatch(PromiseThen::changed);
            return changed ? CHANGED : HOLDS;
        }
    }

    /** Whether the other side stood by it. */
    @Schema(name = "AgreementThenAndNow")
    record AgreementThen(
            UUID id,
            String reference,
            AgreementStatus then,
            AgreementStatus now,
            boolean changed) {}

    /**
     * A promise twice.
     *
     * @param recordedLater nothing was on record then: it is shown as it was first recorded
     */
    @Schema(name = "PromiseThenAndNow")
    record PromiseThen(
            UUID id,
            String reference,
            UUID agreementId,
            UUID debtorId,
            PromisedObject object,
            boolean recordedLater,
            Stand then,
            Stand now,
            boolean changed) {}

    /** How a promise stood. */
    @Schema(name = "PromiseStand")
    record Stand(
            CommitmentStatus state,
            @Nullable Integer owed,
            int delivered,
            @Nullable String due,
            @Nullable LocalDate lastDay,
            boolean broken,
            boolean disputed,
            boolean suspended) {}
}
