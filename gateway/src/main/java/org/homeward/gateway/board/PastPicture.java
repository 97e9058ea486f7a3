package org.homeward.gateway.board;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What negotiation-service folded from its events as of one instant. A party's name is no figure:
 * it is today's.
 */
record PastPicture(Standing standing, Situation present) implements Picture {

    /** The answer of negotiation-service, as far as the board reads it. */
    record Standing(List<Promise> commitments, List<Delivery> deliveries) {}

    @Override
    public Collection<Promise> promises() {
        return standing.commitments();
    }

    @Override
    public Collection<Delivery> deliveries() {
        return standing.deliveries();
    }

    @Override
    public @Nullable Collection<OpenAlert> alerts() {
        return null;
    }

    @Override
    public @Nullable String nameOf(UUID party) {
        return present.nameOf(party);
    }
}
