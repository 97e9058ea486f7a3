package org.homeward.negotiation.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as the desk sees it. */
@Schema(name = "Agreement")
public record AgreementView(
        UUID id,
        String reference,
        AgreementForm form,
        String date,
        List<UUID> parties,
        String desk,
        AgreementStatus status,
        Existence existence,
        @Nullable UUID talksId,
        @Nullable String text,
        List<String> mediators,
        @Schema(description = "Whether the other side stood by it, oldest first")
                List<StatusChange> statusChanges,
        Instant recordedAt) {

    AgreementView with(List<StatusChange> changes) {
        return new AgreementView(
                id,
                reference,
                form,
                date,
                parties,
                desk,
                status,
                existence,
                talksId,
                text,
                mediators,
                changes,
                recordedAt);
    }
}
