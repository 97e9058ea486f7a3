package org.homeward.negotiation.commitment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.due.Reminders;
import org.homeward.negotiation.target.Balance;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Conflict;
import org.jspecify.annotations.Nullable;

/** What time alone does to a commitment. */
final class Clockwork {

    /** A due instant that lay further back than this when it was recorded is history, not news. */
    private static final Duration HISTORY = Duration.ofHours(48);

    private Clockwork() {}

    static void wake(Commitment commitment, Act act, Reminders reminders, int priors) {
        CommitmentState state = commitment.state();
        if (!runs(state)) {
            return;
        }
        if (passed(state, act.at())) {
            atDue(commitment, act, priors);
        } else {
            remind(commitment, act, reminders);
        }
    }

    static Optional<Instant> next(CommitmentState state, Reminders reminders) {
        if (!runs(state)) {
            return Optional.empty();
        }
        Instant due = state.due().due().instant();
        return reminders.next(state.due(), state.reminded()).or(() -> Optional.ofNullable(due));
    }

    /** The due instant has passed, the clock was running, and the engine has not spoken yet. */
    static boolean breachUnderWay(CommitmentState state, Instant now) {
        return runs(state) && passed(state, now);
    }

    static boolean passed(CommitmentState state, Instant now) {
        Instant due = state.due().due().instant();
        return due != null && !now.isBefore(due);
    }

    static void requireDeclarable(CommitmentState state) {
        Due due = state.due().due();
        if (due.instant() != null || due.relative() != null) {
            throw Conflict.of(
                    "breach-is-automatic",
                    "This commitment has a due date: the clock decides about it.");
        }
        if (state.terms().target() instanceof Target.UpTo) {
            throw Conflict.of(
                    "ceiling-is-never-broken",
                    "Up to so many obliges to nothing, so nothing of it can be broken.");
        }
    }

    static void declare(Commitment commitment, Act act, Declaration declaration, int priors) {
        CommitmentState state = commitment.state();
        Breach breach = breach(state, act.at(), state.balance(), true);
        commitment.record(act, broken(state, breach, priors, declaration));
    }

    private static boolean runs(CommitmentState state) {
        return state.status() == CommitmentStatus.AGREED
                && !state.suspended()
                && state.due().due().instant() != null
                && state.breach(state.due().version()) == null;
    }

    private static void remind(Commitment commitment, Act act, Reminders reminders) {
        DueVersion due = commitment.state().due();
        for (var reminder : reminders.open(due, commitment.state().reminded())) {
            if (!reminder.at().isAfter(act.at())) {
                commitment.record(
                        act, new CommitmentEvent.DueSoon(due.version(), reminder.threshold()));
            }
        }
    }

    private static void atDue(Commitment commitment, Act act, int priors) {
        CommitmentState state = commitment.state();
        Balance onTime = state.balance(state.due().due().instant());
        if (onTime.complete()) {
            Settlement.settle(commitment, act);
        } else if (state.terms().target() instanceof Target.UpTo) {
            commitment.record(act, new CommitmentEvent.Lapsed());
        } else {
            Breach breach = breach(state, act.at(), onTime, false);
            commitment.record(act, broken(state, breach, priors, null));
            Settlement.settle(commitment, act);
        }
    }

    private static Breach breach(
            CommitmentState state, Instant now, Balance balance, boolean declared) {
        DueVersion due = state.due();
        return new Breach(
                due.version(),
                due.due().instant(),
                due.due().lastDay(),
                now,
                balance.owed(),
                balance.delivered(),
                balance.shortfall(),
                declared,
                null,
                null);
    }

    private static CommitmentEvent.Breached broken(
            CommitmentState state, Breach breach, int priors, @Nullable Declaration declaration) {
        DueVersion due = state.due();
        Instant instant = due.due().instant();
        boolean history = instant != null && instant.isBefore(due.recordedAt().minus(HISTORY));
        return new CommitmentEvent.Breached(
                breach,
                due.due(),
                breach.owed() != null,
                state.outstanding(instant),
                state.disputed(),
                priors,
                history,
                declaration);
    }
}
