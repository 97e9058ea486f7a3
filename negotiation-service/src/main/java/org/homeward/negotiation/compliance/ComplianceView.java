package org.homeward.negotiation.compliance;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.reading.CommitmentView;
import org.jspecify.annotations.Nullable;

/**
 * The compliance record of a party, or of one agreement.
 *
 * @param desks the desks it was counted over; another reader may see other ones
 */
@Schema(
        name = "Compliance",
        description =
                "promises = keptOnTime + keptLate + unkept + open + closedOtherwise; broken counts standing breaches")
record ComplianceView(
        @Nullable UUID partyId,
        @Nullable String party,
        @Nullable UUID agreementId,
        Instant asOf,
        SortedSet<String> desks,
        int promises,
        int keptOnTime,
        int keptLate,
        int unkept,
        int open,
        int closedOtherwise,
        int broken,
        int declared,
        int personsPromised,
        int personsDelivered,
        int personsOutstanding,
        int personsDeclined,
        int personsDied,
        @Nullable Double medianDaysLate,
        @Nullable Integer longestDaysLate,
        List<CommitmentView> commitments) {}
