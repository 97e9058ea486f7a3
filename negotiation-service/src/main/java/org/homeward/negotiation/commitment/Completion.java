package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.target.Entry;

/**
 * When a promise was complete, for the promises that wait for it.
 *
 * @param reference of the completed commitment
 */
public record Completion(String reference, RelativeDue.Start start) {

    /** Empty while it is not complete. */
    public static Optional<Completion> of(CommitmentState state) {
        if (!state.status().completed()) {
            return Optional.empty();
        }
        String reference = state.terms().reference();
        RelativeDue.Start start =
                Settlement.completing(state)
                        .map(last -> new RelativeDue.Start(last.latestDay(), last.latest(), false))
                        .orElseGet(() -> withoutDelivery(state));
        return Optional.of(new Completion(reference, start));
    }

    /** Nothing came, because nothing was owed any more. */
    private static RelativeDue.Start withoutDelivery(CommitmentState state) {
        Instant since =
                state.entries().stream()
                        .map(Entry::since)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(state.recordedAt());
        String zone = state.due().due().zone();
        ZoneId place = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        LocalDate day = since.minusNanos(1_000).atZone(place).toLocalDate();
        return new RelativeDue.Start(day, since, false);
    }
}
