package org.homeward.gateway.console;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round of talks as negotiation-service answers it. */
public record Round(
        UUID id,
        String date,
        String venue,
        List<String> mediators,
        List<String> participants,
        String desk,
        @Nullable String summary) {

    record Some(List<Round> items, @Nullable String next) {}
}
