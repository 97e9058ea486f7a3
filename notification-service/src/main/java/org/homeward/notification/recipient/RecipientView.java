package org.homeward.notification.recipient;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient as administrators see one: enough to find out why a letter did not come. */
@Schema(name = "Recipient")
public record RecipientView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "diplomat") String username,
        @Nullable String email,
        @Schema(required = true, examples = "hy") String locale,
        @Schema(required = true, examples = "Asia/Yerevan") String zone,
        @Schema(required = true) Set<String> roles,
        @Schema(required = true) Set<String> functions,
        @Schema(required = true) Set<String> desks,
        @Schema(required = true) Set<String> clearance,
        @Schema(required = true, description = "False once they have left.") boolean active,
        @Schema(required = true) Instant copiedAt) {

    static RecipientView of(Recipient recipient) {
        return new RecipientView(
                recipient.id(),
                recipient.username(),
                recipient.email(),
                recipient.locale().toLanguageTag(),
                recipient.zone().getId(),
                recipient.roles(),
                recipient.functions(),
                recipient.desks(),
                recipient.clearance(),
                recipient.active(),
                recipient.copiedAt());
    }

    /** Never prints who it is. */
    @Override
    public String toString() {
        return "RecipientView " + id;
    }
}
