package org.homeward.gateway.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement with what it speaks of, as that stood when it was said and as it stands now. */
public record Upheld(
        Said statement,
        Instant then,
        Instant now,
        String verdict,
        List<Agreement> agreements,
        List<Promise> promises) {

    record Some(List<Upheld> items, @Nullable String next) {}

    public record Agreement(UUID id, String reference, String then, String now, boolean changed) {}

    public record Promise(
            UUID id,
            String reference,
            String object,
            boolean recordedLater,
            Stand then,
            Stand now,
            boolean changed) {}

    public record Stand(
            String state,
            @Nullable Integer owed,
            int delivered,
            @Nullable LocalDate lastDay,
            boolean broken,
            boolean disputed,
            boolean suspended) {}

    public boolean isLinked() {
        return !agreements.isEmpty() || !promises.isEmpty();
    }
}
