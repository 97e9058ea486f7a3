package org.homeward.notification.inbox;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of an acknowledgement; an empty object will do. */
@Schema(name = "AcknowledgeRequest")
public record AcknowledgeRequest(
        @Schema(examples = "Called the mediator.") @Size(max = 2000) @Nullable String note) {

    static final AcknowledgeRequest EMPTY = new AcknowledgeRequest(null);
}
