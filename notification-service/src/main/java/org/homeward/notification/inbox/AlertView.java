package org.homeward.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.AlertState;
import org.homeward.notification.ladder.Severity;
import org.jspecify.annotations.Nullable;

/** An alert as the inbox lists it. */
@Schema(name = "Alert")
public record AlertView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "L-7Q2M9KX-4") String reference,
        @Schema(examples = "south-caucasus") @Nullable String desk,
        @Schema(required = true) Severity severity,
        @Schema(required = true) AlertState state,
        @Schema(required = true, examples = "commitment-breached") String rule,
        @Schema(required = true, examples = "commitment") String subjectType,
        @Schema(required = true) UUID subjectId,
        @Schema(required = true, examples = "C-7Q2M9KX-4") String subjectReference,
        @Schema(required = true, description = "The due version of a commitment.", examples = "1")
                long subjectVersion,
        @Schema(required = true) UUID causeEventId,
        @Schema(required = true) Instant raisedAt,
        @Schema(description = "When the ladder climbs next; absent once somebody has answered.")
                @Nullable Instant nextStepAt,
        @Schema(required = true) FactsView facts,
        @Nullable AcknowledgementView acknowledgement,
        @Nullable ResolutionView resolution) {

    static AlertView of(Alert alert) {
        return new AlertView(
                alert.id(),
                alert.reference(),
                alert.desk(),
                alert.severity(),
                alert.state(),
                alert.rule(),
                alert.subject().type(),
                alert.subject().id(),
                alert.subject().reference(),
                alert.subject().version(),
                alert.causeEventId(),
                alert.raisedAt(),
                alert.nextStepAt().orElse(null),
                FactsView.of(alert.facts()),
                alert.answer().map(AcknowledgementView::of).orElse(null),
                alert.ending().map(ResolutionView::of).orElse(null));
    }
}
