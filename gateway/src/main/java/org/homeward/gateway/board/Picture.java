package org.homeward.gateway.board;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a board is drawn from: the live picture in memory, or one of the past. */
interface Picture {

    Collection<Promise> promises();

    Collection<Delivery> deliveries();

    /** Which alerts were open is a matter of now; null in a picture of the past. */
    @Nullable Collection<OpenAlert> alerts();

    @Nullable String nameOf(UUID party);
}
