package org.homeward.notification.inbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.notification.alert.Facts;
import org.jspecify.annotations.Nullable;

/** The figures behind an alert; what is not known is absent. */
@Schema(name = "AlertFacts")
public record FactsView(
        @Schema(examples = "RELEASE") @Nullable String object,
        @Schema(examples = "../2022-09") @Nullable String dueEdtf,
        @Schema(examples = "Asia/Yerevan") @Nullable String dueZone,
        @Nullable Instant dueInstant,
        @Schema(examples = "17") @Nullable Integer owed,
        @Schema(examples = "0") @Nullable Integer delivered,
        @Schema(examples = "17") @Nullable Integer shortfall,
        @Nullable Integer daysLate,
        @Schema(examples = "P7D") @Nullable String threshold,
        @Schema(required = true) boolean declared,
        @Schema(examples = "3", description = "Commitments that a fault of the platform concerned")
                @Nullable Integer affected) {

    static FactsView of(Facts facts) {
        return new FactsView(
                facts.object(),
                facts.dueEdtf(),
                facts.dueZone(),
                facts.dueInstant(),
                facts.owed(),
                facts.delivered(),
                facts.shortfall(),
                facts.daysLate(),
                facts.threshold(),
                facts.declared(),
                facts.affected());
    }
}
