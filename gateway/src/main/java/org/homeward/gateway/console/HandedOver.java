package org.homeward.gateway.console;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hand-over as negotiation-service answers it. */
public record HandedOver(
        UUID id,
        String reference,
        String desk,
        String object,
        String date,
        @Nullable String place,
        @Nullable String intermediary,
        @Nullable String verifiedBy,
        int arrivals,
        int allocated,
        int unlisted,
        int unnamed) {

    /** The page of the day on which they came. */
    public String day() {
        return Back.to("/release-day?desk=" + desk + "&date=" + date, "/release-day").toString();
    }

    record Some(List<HandedOver> items, @Nullable String next) {}
}
