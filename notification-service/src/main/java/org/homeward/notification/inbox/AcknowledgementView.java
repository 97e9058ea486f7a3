package org.homeward.notification.inbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.notification.alert.Alert;
import org.jspecify.annotations.Nullable;

/** The answer that counts: the first. */
@Schema(name = "Acknowledgement")
public record AcknowledgementView(
        @Schema(required = true) Instant at,
        @Schema(required = true, description = "User name.", examples = "diplomat") String by,
        @Schema(
                        required = true,
                        description = "CONSOLE for the API, LINK for the link in a mail.",
                        enumeration = {"CONSOLE", "LINK"})
                String through,
        @Nullable String note) {

    static AcknowledgementView of(Alert.Answer answer) {
        return new AcknowledgementView(answer.at(), answer.by(), answer.through(), answer.note());
    }
}
