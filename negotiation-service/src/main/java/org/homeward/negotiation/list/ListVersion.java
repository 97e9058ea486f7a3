package org.homeward.negotiation.list;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A frozen version, without its entries. */
record ListVersion(
        UUID id,
        UUID listId,
        String reference,
        String title,
        ListSide side,
        String desk,
        int number,
        String sha256,
        int entries,
        @Nullable String reason,
        Instant frozenAt,
        String frozenBy) {

    VersionLine line() {
        return new VersionLine(id, listId, reference, title, side, number, sha256, entries);
    }

    /** Which version is meant, in an answer about several. */
    @Schema(name = "ListVersionLine")
    record VersionLine(
            UUID id,
            UUID listId,
            String reference,
            String title,
            ListSide side,
            int version,
            String sha256,
            int entries) {}
}
