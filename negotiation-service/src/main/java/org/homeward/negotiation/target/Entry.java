package org.homeward.negotiation.target;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person on a commitment: a detainee, or "unnamed no. k".
 *
 * @param number 1, 2, … within the commitment
 * @param since exclusive latest instant at which the present state became true; null while it never
 *     changed
 * @param substitute entry that is owed instead, when {@link EntryState#SUBSTITUTED}
 * @param loweredFrom since when nothing had been owed for a person who came after all; null for
 *     everybody else
 */
public record Entry(
        UUID id,
        int number,
        @Nullable UUID detaineeId,
        EntryState state,
        @Nullable Instant since,
        @Nullable UUID substitute,
        @Nullable Instant loweredFrom) {

    public static Entry pending(UUID id, int number, @Nullable UUID detaineeId) {
        return new Entry(id, number, detaineeId, EntryState.PENDING, null, null, null);
    }

    public Entry moved(EntryState next, @Nullable Instant at, @Nullable UUID by) {
        Instant lowered = next == EntryState.DELIVERED && state.lowersOwed() ? since : null;
        return new Entry(id, number, detaineeId, next, at, by, lowered);
    }

    public Entry named(UUID detainee) {
        return new Entry(id, number, detainee, state, since, substitute, loweredFrom);
    }

    /**
     * Whether this person was owed and had not come by the given instant; a null instant asks about
     * all that is known.
     */
    public boolean outstandingBy(@Nullable Instant by) {
        boolean settledLater =
                state != EntryState.SUBSTITUTED && by != null && since != null && since.isAfter(by);
        return !lowersOwedBy(by) && (state.outstanding() || settledLater);
    }

    /**
     * Whether this entry had lowered what is owed by the given instant; a null instant asks about
     * all that is known.
     */
    boolean lowersOwedBy(@Nullable Instant by) {
        if (state.lowersOwed()) {
            return by == null || since == null || !since.isAfter(by);
        }
        return by != null
                && loweredFrom != null
                && !loweredFrom.isAfter(by)
                && since != null
                && since.isAfter(by);
    }
}
