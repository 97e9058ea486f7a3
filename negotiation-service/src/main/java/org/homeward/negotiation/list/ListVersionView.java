package org.homeward.negotiation.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version as it was frozen, with what became of it.
 *
 * @param intact whether the content still has this hash; null for a reader who may not see every
 *     name and so cannot check
 */
@Schema(name = "ListVersion")
record ListVersionView(
        UUID id,
        UUID listId,
        String reference,
        String title,
        ListSide side,
        String desk,
        int version,
        @Schema(
                        description =
                                "Over the UTF-8 lines 'homeward-list/1', 'reference TAB version TAB side' and per entry 'number TAB detainee id or - TAB name', each ended by LF")
                String sha256,
        @Nullable Boolean intact,
        @Nullable String reason,
        Instant frozenAt,
        String frozenBy,
        List<EntryView> entries,
        List<HandOverView> handOvers) {

    /**
     * One line.
     *
     * @param named whether a name is written there; it is shown to cleared readers only
     * @param answer what the other side said last
     */
    @Schema(name = "ListEntry")
    record EntryView(
            int number,
            @Nullable UUID detaineeId,
            boolean named,
            @Nullable String name,
            @Nullable ListAnswer answer,
            List<AnswerView> answers) {

        @Override
        public String toString() {
            return "EntryView[" + number + ", " + detaineeId + "]";
        }
    }

    /** Said once; later ones stand beside it. */
    @Schema(name = "ListAnswer")
    record AnswerView(
            UUID id,
            ListAnswer answer,
            UUID partyId,
            String date,
            String source,
            @Nullable UUID statementId,
            Instant recordedAt) {}

    /** To whom, or from whom, and when. */
    @Schema(name = "ListHandOver")
    record HandOverView(
            UUID id,
            UUID partyId,
            @Nullable String recipient,
            String date,
            @Nullable String place,
            @Nullable String via,
            @Nullable String receipt,
            @Nullable UUID talksId,
            Instant recordedAt) {}
}
