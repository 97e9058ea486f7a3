package org.homeward.notification.inbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Resolution;

/** When it was over, and why. */
@Schema(name = "AlertResolution")
public record ResolutionView(
        @Schema(required = true) Instant at, @Schema(required = true) Resolution reason) {

    static ResolutionView of(Alert.Ending ending) {
        return new ResolutionView(ending.at(), ending.reason());
    }
}
