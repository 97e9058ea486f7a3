package org.homeward.negotiation.compliance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.reading.CommitmentView;
import org.jspecify.annotations.Nullable;

/**
 * One commitment in the record.
 *
 * @param daysOverdue of an unkept promise on the day of the record
 * @param annexes numbers of what it rests on
 */
@Schema(name = "PromiseLine")
record PromiseLine(
        @JsonUnwrapped CommitmentView commitment,
        Outcome outcome,
        @Nullable Integer daysOverdue,
        List<Integer> annexes) {}
