package org.homeward.negotiation.compliance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.negotiation.commitment.CommitmentState;
import org.jspecify.annotations.Nullable;

/**
 * How long people waited beyond what was promised.
 *
 * @param medianDays over the promises kept late whose lateness is known; null without one
 * @param longestRunningDays of the promises that are still unkept on the day of the record
 */
@Schema(name = "Delays", description = "Days; what came late apart from what did not come yet")
record Delays(
        @Nullable Double medianDays,
        @Nullable Integer longestDays,
        @Nullable Integer longestRunningDays,
        List<Bucket> distribution) {

    private static final int[] STARTS = {0, 8, 31, 91, 181, 366};

    /**
     * @param toDays inclusive; null for the last one
     */
    @Schema(name = "DelayBucket")
    record Bucket(int fromDays, @Nullable Integer toDays, int keptLate, int unkept) {}

    static Delays of(List<CommitmentState> promises, Instant asOf) {
        List<Integer> settled = days(promises, Lateness::settled);
        List<Integer> running = days(promises, state -> Lateness.running(state, asOf));
        return new Delays(
                median(settled), longest(settled), longest(running), buckets(settled, running));
    }

    private static List<Integer> days(
            List<CommitmentState> promises, Function<CommitmentState, @Nullable Integer> lateness) {
        List<Integer> days = new ArrayList<>();
        for (CommitmentState state : promises) {
            Integer late = lateness.apply(state);
            if (late != null) {
                days.add(late);
            }
        }
        days.sort(null);
        return days;
    }

    private static List<Bucket> buckets(List<Integer> settled, List<Integer> running) {
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < STARTS.length; i++) {
            int from = STARTS[i];
            Integer to = i + 1 < STARTS.length ? STARTS[i + 1] - 1 : null;
            buckets.add(new Bucket(from, to, within(settled, from, to), within(running, from, to)));
        }
        return List.copyOf(buckets);
    }

    private static int within(List<Integer> days, int from, @Nullable Integer to) {
        return (int) days.stream().filter(day -> day >= from && (to == null || day <= to)).count();
    }

    private static @Nullable Integer longest(List<Integer> sorted) {
        return sorted.isEmpty() ? null : Objects.requireNonNull(sorted.getLast());
    }

    private static @Nullable Double median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
