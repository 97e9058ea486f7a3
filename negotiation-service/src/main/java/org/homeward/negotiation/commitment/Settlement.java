package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.negotiation.target.Balance;
import org.jspecify.annotations.Nullable;

/**
 * What a change of owed or delivered means for breaches and state. The breach itself is the clock's
 * business alone.
 */
final class Settlement {

    private Settlement() {}

    static void settle(Commitment commitment, Act act) {
        CommitmentState state = commitment.state();
        if (!(state.status() == CommitmentStatus.AGREED
                || state.status() == CommitmentStatus.BREACHED
                || state.status().completed())) {
            return;
        }
        reinstate(commitment, act);
        if (state.balance().complete()) {
            complete(commitment, act);
        } else if (state.status().completed()) {
            reopen(commitment, act);
        }
    }

    private static void reinstate(Commitment commitment, Act act) {
        for (Breach breach : commitment.state().breaches()) {
            if (breach.reinstatable() && !onTime(commitment.state(), breach)) {
                commitment.record(act, new CommitmentEvent.BreachReinstated(breach.dueVersion()));
            }
        }
    }

    private static void complete(Commitment commitment, Act act) {
        CommitmentState state = commitment.state();
        if (state.status().completed()) {
            if (judgedRightly(state)) {
                return;
            }
            commitment.record(act, new CommitmentEvent.Reopened());
        }
        for (Breach breach : state.standing()) {
            if (onTime(state, breach)) {
                commitment.record(
                        act,
                        new CommitmentEvent.BreachRescinded(breach.dueVersion(), act.at(), null));
            }
        }
        if (state.status().completed()) {
            return;
        }
        List<Breach> standing = state.standing();
        if (!standing.isEmpty()) {
            commitment.record(
                    act, new CommitmentEvent.CuredLate(daysLate(state, standing.getFirst())));
        } else if (onTimeNow(state)) {
            commitment.record(act, new CommitmentEvent.Fulfilled());
        }
    }

    /**
     * What is learnt after completion can change how it is judged: a breach that stands (again)
     * makes it late, one that was none makes it on time, another day makes it later or earlier.
     */
    private static boolean judgedRightly(CommitmentState state) {
        List<Breach> standing = state.standing();
        if (standing.isEmpty()) {
            return state.status() == CommitmentStatus.FULFILLED;
        }
        return state.status() == CommitmentStatus.CURED_LATE
                && standing.stream().noneMatch(breach -> onTime(state, breach))
                && Objects.equals(state.daysLate(), daysLate(state, standing.getFirst()));
    }

    /** A late completion of a promise whose breach is not written yet waits for the clock. */
    private static boolean onTimeNow(CommitmentState state) {
        Instant due = state.due().due().instant();
        return due == null || state.balance(due).complete();
    }

    private static void reopen(Commitment commitment, Act act) {
        CommitmentState state = commitment.state();
        Breach current = state.breach(state.due().version());
        commitment.record(
                act,
                current == null
                        ? new CommitmentEvent.Reopened()
                        : new CommitmentEvent.BreachReinstated(current.dueVersion()));
    }

    /** A declared breach has no instant, so nothing can have been on time for it. */
    private static boolean onTime(CommitmentState state, Breach breach) {
        return breach.instant() != null && state.balance(breach.instant()).complete();
    }

    /**
     * Counted from the first promise that was broken and stands, to the local day of the delivery
     * that completed it.
     */
    private static @Nullable Integer daysLate(CommitmentState state, Breach breach) {
        LocalDate due = breach.lastDay();
        LocalDate done = completedOn(state);
        return due == null || done == null
                ? null
                : (int) Math.max(0, ChronoUnit.DAYS.between(due, done));
    }

    static @Nullable LocalDate completedOn(CommitmentState state) {
        return completing(state).map(Fulfilment::latestDay).orElse(null);
    }

    /** The delivery after which nothing more was owed. */
    static Optional<Fulfilment> completing(CommitmentState state) {
        return state.fulfilments().stream()
                .sorted(Comparator.comparing(Fulfilment::latest))
                .filter(fulfilment -> completeBy(state, fulfilment.latest()))
                .findFirst();
    }

    private static boolean completeBy(CommitmentState state, Instant latest) {
        Balance then = state.balance(latest);
        return then.complete();
    }
}
