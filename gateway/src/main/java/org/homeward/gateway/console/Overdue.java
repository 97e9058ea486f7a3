package org.homeward.gateway.console;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is overdue on the reader's desks, longest first, as negotiation-service answers it. */
public record Overdue(Instant asOf, int persons, int remains, int unquantified, List<Line> items) {

    /** One broken promise with what it rests on. */
    public record Line(
            Promised commitment, String debtor, @Nullable Integer daysOverdue, Source promise) {

        /** Without an agreed day nobody can count the days; the breach was declared. */
        public boolean isDated() {
            return daysOverdue != null;
        }
    }

    /** The agreement, the talks where it was reached, and what proves that it exists. */
    public record Source(
            UUID agreementId,
            String reference,
            String form,
            String date,
            String status,
            Agreed.Existence existence,
            @Nullable UUID talksId,
            @Nullable String venue) {}

    public int longest() {
        return items.stream()
                .map(Line::daysOverdue)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
