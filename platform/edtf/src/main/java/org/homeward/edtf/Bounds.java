package org.homeward.edtf;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The stretch of time a date can mean in one zone, as instants: it begins with {@code earliest} and
 * ends just before {@code latestExclusive}; an absent end is open or unknown.
 */
public record Bounds(Optional<Instant> earliest, Optional<Instant> latestExclusive)
        implements Comparable<Bounds> {

    private static final Comparator<Bounds> BY_BEGIN_THEN_END =
            Comparator.comparing((Bounds b) -> b.earliest.orElse(Instant.MIN))
                    .thenComparing(b -> b.latestExclusive.orElse(Instant.MAX));

    /** Whether the date lies wholly at or after that instant, or may do so in part. */
    public boolean mayReach(Instant instant) {
        return latestExclusive.map(end -> end.isAfter(instant)).orElse(true);
    }

    /** Earlier begin first, then earlier end; an open begin comes first and an open end last. */
    @Override
    public int compareTo(Bounds other) {
        return BY_BEGIN_THEN_END.compare(this, other);
    }
}
