package org.homeward.gateway.console;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement on the record as negotiation-service answers it. */
public record Said(
        UUID id,
        String speaker,
        String date,
        String text,
        String language,
        String desk,
        @Nullable UUID talksId,
        @Nullable String translation,
        @Nullable String url) {

    /** Enough of it to tell it from others in a list of choices. */
    public String brief() {
        var words = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return speaker + " · " + words;
    }

    record Some(List<Said> items, @Nullable String next) {}
}
