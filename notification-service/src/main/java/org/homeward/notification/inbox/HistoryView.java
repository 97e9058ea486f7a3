package org.homeward.notification.inbox;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.notification.alert.AlertEntry;
import org.jspecify.annotations.Nullable;

/** One thing that happened to the alert. */
@Schema(name = "AlertHistoryEntry")
public record HistoryView(
        @Schema(required = true, examples = "escalated") String what,
        @Schema(required = true) Instant at,
        @Schema(description = "User name; absent for the clock.") @Nullable String by,
        @Schema(type = SchemaType.OBJECT, required = true) @JsonRawValue String details) {

    static HistoryView of(AlertEntry entry) {
        return new HistoryView(entry.type(), entry.at(), entry.actor(), entry.data());
    }
}
