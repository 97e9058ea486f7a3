package org.homeward.gateway.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a promise, as negotiation-service answers it. */
public record Changed(
        Instant at,
        UUID commitmentId,
        String reference,
        UUID debtorId,
        String event,
        @Nullable String author,
        String state) {

    record Some(List<Changed> items, @Nullable String next) {}
}
