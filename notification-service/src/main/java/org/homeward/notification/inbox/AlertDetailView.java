package org.homeward.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.notification.alert.AlertState;
import org.homeward.notification.ladder.Severity;
import org.jspecify.annotations.Nullable;

/** An alert with everything that was done about it. */
@Schema(name = "AlertDetail")
public record AlertDetailView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "L-7Q2M9KX-4") String reference,
        @Schema(examples = "south-caucasus") @Nullable String desk,
        @Schema(required = true) Severity severity,
        @Schema(required = true) AlertState state,
        @Schema(required = true, examples = "commitment-breached") String rule,
        @Schema(required = true, examples = "commitment") String subjectType,
        @Schema(required = true) UUID subjectId,
        @Schema(required = true, examples = "C-7Q2M9KX-4") String subjectReference,
        @Schema(required = true, examples = "1") long subjectVersion,
        @Schema(required = true) UUID causeEventId,
        @Schema(required = true) Instant raisedAt,
        @Nullable Instant nextStepAt,
        @Schema(required = true) FactsView facts,
        @Nullable AcknowledgementView acknowledgement,
        @Nullable ResolutionView resolution,
        @Schema(required = true) List<DeliveryView> deliveries,
        @Schema(required = true) List<HistoryView> history) {

    static AlertDetailView of(
            AlertView alert, List<DeliveryView> deliveries, List<HistoryView> history) {
        return new AlertDetailView(
                alert.id(),
                alert.reference(),
                alert.desk(),
                alert.severity(),
                alert.state(),
                alert.rule(),
                alert.subjectType(),
                alert.subjectId(),
                alert.subjectReference(),
                alert.subjectVersion(),
                alert.causeEventId(),
                alert.raisedAt(),
                alert.nextStepAt(),
                alert.facts(),
                alert.acknowledgement(),
                alert.resolution(),
                deliveries,
                history);
    }
}
