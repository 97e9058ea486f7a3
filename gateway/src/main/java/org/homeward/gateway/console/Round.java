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
        @Nullable String summary,
        @Nullable List<Point> raised) {

    /** What somebody brought up at the table. */
    public record Point(String by, String what) {}

    record Some(List<Round> items, @Nullable String next) {

        /** As they were held; the service lists them as they were recorded. */
        List<Round> newestFirst() {
            return items.stream()
                    .sorted(
                            Comparator.comparing(
                                    round -> round.began().orElse(LocalDate.MIN),
                                    Comparator.reverseOrder()))
                    .toList();
        }

        /** The latest that had begun by then. */
        Optional<Round> last(LocalDate today) {
            return items.stream()
                    .filter(round -> round.began().isPresent())
                    .filter(round -> !round.began().orElseThrow().isAfter(today))
                    .max(Comparator.comparing(round -> round.began().orElseThrow()));
        }
    }

    public List<Point> points() {
        return raised == null ? List.of() : raised;
    }

    /** The points that name something by its reference. */
    public List<Point> pointsOn(String reference) {
        return points().stream().filter(point -> point.what().contains(reference)).toList();
    }

    private Optional<LocalDate> began() {
        var when = Edtf.parse(date);
        return when.earliestDay().or(when::latestDay);
    }
}
