package org.homeward.negotiation.standing;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.agreement.AgreementForm;
import org.homeward.negotiation.agreement.AgreementStatus;
import org.homeward.negotiation.agreement.Existence;
import org.homeward.negotiation.reading.CommitmentView;
import org.jspecify.annotations.Nullable;

/**
 * What is overdue now, longest first.
 *
 * @param desks the desks it was read over; another reader may see other ones
 * @param persons outstanding living persons of promises with a number
 * @param remains outstanding remains
 * @param unquantified promises that are overdue without a number
 */
@Schema(name = "Overdue")
record OverdueView(
        Instant asOf,
        SortedSet<String> desks,
        int persons,
        int remains,
        int unquantified,
        List<Line> items) {

    /**
     * One broken promise with who made it, where, and how that is proven.
     *
     * @param daysOverdue since the last day on which it could be kept; null where none was agreed
     */
    @Schema(name = "OverdueLine")
    record Line(
            CommitmentView commitment,
            String debtor,
            @Nullable Integer daysOverdue,
            Promise promise) {}

    /** The agreement it comes out of, and the talks where that was reached. */
    @Schema(name = "OverduePromise")
    record Promise(
            UUID agreementId,
            String reference,
            AgreementForm form,
            @Schema(description = "EDTF") String date,
            AgreementStatus status,
            Existence existence,
            @Nullable UUID talksId,
            @Nullable String venue) {}
}
