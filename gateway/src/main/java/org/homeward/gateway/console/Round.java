package org.homeward.gateway.console;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** A round of talks as negotiation-service answers it. */
public record Round(
        UUID id,
        String date,
        String venue,
        List<String> mediators,
        List<String> participants,
        String desk,
        @Nullable String summary) {

    record Some(List<Round> items, @Nullable String next) {

        /** The latest that had begun by then; rounds are listed as they were recorded. */
        Optional<Round> last(LocalDate today) {
            return items.stream()
                    .filter(round -> round.began().isPresent())
                    .filter(round -> !round.began().orElseThrow().isAfter(today))
                    .max(Comparator.comparing(round -> round.began().orElseThrow()));
        }
    }

    private Optional<LocalDate> began() {
        var when = Edtf.parse(date);
        return when.earliestDay().or(when::latestDay);
    }
}
