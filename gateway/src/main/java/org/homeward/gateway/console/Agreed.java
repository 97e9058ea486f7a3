package org.homeward.gateway.console;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement as negotiation-service answers it, as far as the console shows it. */
public record Agreed(
        UUID id,
        String reference,
        String form,
        String date,
        String desk,
        String status,
        @Nullable Existence existence) {

    public record Existence(
            @Nullable String source, @Nullable String reliability, int credibility) {}
}
