package org.homeward.negotiation.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.target.PromisedObject;
import org.jspecify.annotations.Nullable;

/**
 * @param unlisted how many came whom no promise named
 * @param unnamed how many of these are a number still; things have no names
 */
@Schema(name = "HandOver")
record HandOverView(
        UUID id,
        String reference,
        String desk,
        PromisedObject object,
        String date,
        @Nullable String place,
        @Nullable String intermediary,
        String verifiedBy,
        @Nullable String evidence,
        int arrivals,
        int allocated,
        int unlisted,
        int unnamed,
        List<ArrivalView> persons,
        List<AllocationView> allocations,
        Instant recordedAt) {

    /** A person who came; no commitment means that they were on no list. */
    @Schema(name = "Arrival")
    record ArrivalView(
            UUID detaineeId,
            @Nullable UUID commitmentId,
            @Nullable UUID entryId,
            @Nullable NamingView named) {}

    /** Who said later who it was that had come on no list, and what that rests on. */
    @Schema(name = "Naming")
    record NamingView(Instant at, String by, String reason, @Nullable String evidence) {}

    /** What satisfied which commitment. */
    @Schema(name = "HandOverAllocation")
    record AllocationView(UUID fulfilmentId, UUID commitmentId, int count, boolean retracted) {}
}
