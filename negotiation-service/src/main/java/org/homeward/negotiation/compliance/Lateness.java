package org.homeward.negotiation.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.homeward.negotiation.commitment.Breach;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.jspecify.annotations.Nullable;

/** How late a promise is: what came late is settled, what did not come grows by the day. */
public final class Lateness {

    private Lateness() {}

    /** Days late of a promise that was kept late; null for every other one. */
    static @Nullable Integer settled(CommitmentState state) {
        return state.status() == CommitmentStatus.CURED_LATE ? state.daysLate() : null;
    }

    /**
     * Days since the last day on which an unkept promise could have been kept, counted like days
     * late from the first breach that stands; null where nothing is unkept or no day was agreed.
     */
    public static @Nullable Integer running(CommitmentState state, Instant asOf) {
        if (state.status() != CommitmentStatus.BREACHED) {
            return null;
        }
        LocalDate due =
                state.standing().stream()
                        .map(Breach::lastDay)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (due == null) {
            return null;
        }
        String zone = state.due().due().zone();
        LocalDate today =
                asOf.atZone(zone == null ? ZoneId.of("UTC") : ZoneId.of(zone)).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
