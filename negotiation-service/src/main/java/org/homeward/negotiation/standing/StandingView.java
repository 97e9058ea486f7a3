package org.homeward.negotiation.standing;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.reading.CommitmentView;
import org.homeward.negotiation.target.PromisedObject;

/**
 * Every promise and every delivery as known at one instant.
 *
 * @param desks the desks it was read over; another reader may see other ones
 * @param deliveries those that had not been retracted by then
 */
@Schema(name = "Standing")
record StandingView(
        Instant asOf,
        SortedSet<String> desks,
        List<CommitmentView> commitments,
        List<DeliveryView> deliveries) {

    /** How many came, and when, as far as it is known. */
    @Schema(name = "StandingDelivery")
    record DeliveryView(
            UUID fulfilmentId,
            UUID commitmentId,
            String desk,
            PromisedObject object,
            @Schema(description = "EDTF") String date,
            int count) {}
}
