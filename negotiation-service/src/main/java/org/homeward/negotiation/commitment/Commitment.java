package org.homeward.negotiation.commitment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.due.Due;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.due.Reminders;
import org.homeward.negotiation.target.Entry;
import org.homeward.web.Busy;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * One obligation: who owes what to whom by when. Every command decides on the folded state and
 * records events; nothing else changes it.
 */
public final class Commitment {

    private final CommitmentState state = new CommitmentState();
    private final List<Step> steps = new ArrayList<>();

    private Commitment() {}

    /** Rebuilds a commitment from its events, in order of sequence. */
    public static Commitment of(Iterable<Recorded> history) {
        Commitment commitment = new Commitment();
        history.forEach(commitment.state::apply);
        return commitment;
    }

    /**
     * The same, but with its {@link #steps}, as if each event had just been recorded: what was said
     * of it then can be said again.
     */
    public static Commitment replay(Iterable<Recorded> history) {
        Commitment commitment = new Commitment();
        history.forEach(recorded -> {
            commitment.state.apply(recorded);
            commitment.addStep(recorded);
        });
        return commitment;
    }

    public static Commitment agree(Act act, Terms terms, Due due, List<Entry> entries) {
        Commitment commitment = new Commitment();
        DueVersion first = new DueVersion(1, due, act.at(), act.by(), null, null);
        commitment.record(
                act, new CommitmentEvent.Agreed(terms, first, List.copyOf(entries), null, null));
        return commitment;
    }

    /** What was offered and not accepted yet: no promise, and no clock runs. */
    public static Commitment propose(Act act, Terms terms, Due due, List<Entry> entries) {
        Commitment commitment = new Commitment();
        DueVersion first = new DueVersion(1, due, act.at(), act.by(), null, null);
        commitment.record(act, new CommitmentEvent.Proposed(terms, first, List.copyOf(entries)));
        return commitment;
    }

    /**
     * The proposal becomes a promise, conditional where it has conditions.
     *
     * @param due the date it was accepted with, needed when the proposed one has passed
     */
    public void accept(Act act, @Nullable Due due, String reason, @Nullable String evidence) {
        if (state.status() != CommitmentStatus.PROPOSED) {
            throw closed();
        }
        DueVersion changed = due == null ? null : due().next(act, due, reason, evidence);
        requireFutureDue(act, changed);
        record(
                act,
                new CommitmentEvent.Agreed(
                        state.terms(),
                        changed == null ? state.due() : changed,
                        List.copyOf(state.entries()),
                        reason,
                        evidence));
        Settlement.settle(this, act);
    }

    public CommitmentState state() {
        return state;
    }

    /** What was recorded since it was loaded, oldest first. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /**
     * @param named entries that this delivery makes, where a headcount learns a name
     */
    public void fulfil(Act act, Fulfilment fulfilment, List<Entry> named) {
        new Deliveries(this).record(act, fulfilment, named);
    }

    /** Says who some of those were who came as a number; nothing that was counted changes. */
    public void nameArrivals(
            Act act, UUID fulfilment, List<Entry> known, List<Entry> added, String reason) {
        new Deliveries(this).name(act, fulfilment, known, added, reason);
    }

    /** How much can still be delivered; null when any number is welcome. */
    public @Nullable Integer room() {
        return new Deliveries(this).room();
    }

    public void retract(Act act, UUID fulfilment, String reason) {
        new Deliveries(this).retract(act, fulfilment, reason);
    }

    public void changeEntries(Act act, List<Entry> changed, List<Entry> added, String reason) {
        if (!state.status().open() && !state.status().completed()) {
            throw closed();
        }
        record(
                act,
                new CommitmentEvent.EntryChanged(
                        List.copyOf(changed), List.copyOf(added), reason, null, act.evidence()));
        Settlement.settle(this, act);
    }

    public DueDates due() {
        return new DueDates(this);
    }

    /**
     * Does what the completion of other commitments, or its retraction, demands.
     *
     * @param completed those awaited that are complete, by id
     */
    public void follow(Act act, Map<UUID, Completion> completed) {
        Following.follow(this, act, completed);
    }

    /**
     * Only a promise without a due date is declared broken: where there is one, or will be, the
     * clock decides and nobody else.
     */
    public void declareBreach(Act act, UUID statement, String since, String reason, int priors) {
        if (state.status() != CommitmentStatus.AGREED) {
            throw closed();
        }
        Clockwork.requireDeclarable(state);
        Clockwork.declare(this, act, new Declaration(statement, since, reason), priors);
    }

    public void dispute(Act act, Dispute.Kind kind, String reason) {
        record(act, new CommitmentEvent.Disputed(Dispute.open(act, kind, reason)));
    }

    public void resolveDispute(Act act, UUID dispute, String resolution) {
        Dispute found =
                state.disputes().stream()
                        .filter(d -> d.id().equals(dispute))
                        .findFirst()
                        .orElseThrow(NotFound::of);
        if (!found.open()) {
            throw Conflict.of("dispute-resolved", "This dispute is resolved already.");
        }
        record(act, new CommitmentEvent.DisputeResolved(dispute, resolution, act.evidence()));
    }

    public void waive(Act act, String reason) {
        requireNext(CommitmentStatus.WAIVED);
        record(act, new CommitmentEvent.Waived(reason, act.evidence()));
    }

    public void withdraw(Act act, String reason) {
        requireNext(CommitmentStatus.WITHDRAWN);
        requireNoBreachUnderWay(act.at());
        record(act, new CommitmentEvent.Withdrawn(reason, act.evidence()));
    }

    public void supersede(Act act, UUID by, String reason) {
        requireNext(CommitmentStatus.SUPERSEDED);
        requireNoBreachUnderWay(act.at());
        record(act, new CommitmentEvent.Superseded(by, reason, act.evidence()));
    }

    public void suspend(Act act, String reason) {
        if (!state.status().open()) {
            throw closed();
        }
        if (state.suspended()) {
            throw Conflict.of("commitment-suspended", "This commitment is suspended already.");
        }
        requireNoBreachUnderWay(act.at());
        record(act, new CommitmentEvent.Suspended(reason, act.evidence()));
    }

    /**
     * @param due a new due date, needed when the one in force passed while no clock ran
     */
    public void resume(Act act, @Nullable Due due, String reason) {
        if (!state.suspended()) {
            throw Conflict.of("commitment-not-suspended", "This commitment is not suspended.");
        }
        DueVersion version = due == null ? null : due().next(act, due, reason, act.evidence());
        requireFutureDue(act, version);
        record(act, new CommitmentEvent.Resumed(version, reason, act.evidence()));
        Settlement.settle(this, act);
    }

    public void meetCondition(Act act, UUID condition, @Nullable Due due, String reason) {
        if (state.terms().conditions().stream().noneMatch(c -> c.id().equals(condition))) {
            throw NotFound.of();
        }
        if (state.status() != CommitmentStatus.CONDITIONAL || state.conditionMet(condition)) {
            throw Conflict.of("condition-met", "This condition is met already.");
        }
        DueVersion version = due == null ? null : due().next(act, due, reason, act.evidence());
        requireFutureDue(act, version);
        met(act, condition, version, reason);
    }

    /**
     * It was met before the promise was put on record, so the due date was in force all along, also
     * one that has passed.
     */
    public void conditionWasMet(Act act, UUID condition, String reason) {
        met(act, condition, null, reason);
    }

    private void met(Act act, UUID condition, @Nullable DueVersion version, String reason) {
        record(act, new CommitmentEvent.ConditionMet(condition, version, reason, act.evidence()));
        Settlement.settle(this, act);
    }

    /**
     * Does what the clock demands at this instant: reminders, the breach, the lapse.
     * Level-triggered: asking twice is harmless.
     */
    public void wake(Act act, Reminders reminders, int priors) {
        Clockwork.wake(this, act, reminders, priors);
    }

    /** When the clock has something to do next; empty while no clock runs. */
    public Optional<Instant> nextWake(Reminders reminders) {
        return Clockwork.next(state, reminders);
    }

    void record(Act act, CommitmentEvent event) {
        CommitmentStatus before = state.status();
        Recorded recorded =
                new Recorded(
                        act.id(), state.sequence() + 1, state.notBefore(act.at()), act.by(), event);
        state.apply(recorded);
        CommitmentStatus after = state.status();
        if (before != after) {
            requireStep(before, after);
        }
        addStep(recorded);
    }

    private void addStep(Recorded recorded) {
        steps.add(
                new Step(
                        recorded,
                        state.status(),
                        state.due().version(),
                        state.balance(),
                        state.suspended(),
                        state.disputed()));
    }

    /** What has ended does not end again, not even in the same way. */
    private void requireNext(CommitmentStatus next) {
        requireStep(state.status(), next);
    }

    private static void requireStep(CommitmentStatus from, CommitmentStatus to) {
        if (!from.next().contains(to)) {
            throw Conflict.of(
                    "commitment-closed",
                    "A commitment that is " + from + " cannot become " + to + ".");
        }
    }

    Conflict closed() {
        return Conflict.of(
                "commitment-closed",
                "A commitment that is " + state.status() + " does not allow this.");
    }

    private void requireFutureDue(Act act, @Nullable DueVersion changed) {
        boolean stale =
                Clockwork.passed(state, act.at()) && state.breach(state.due().version()) == null;
        if (stale && changed == null) {
            throw Rejected.of(
                    "due",
                    "due-passed-meanwhile",
                    "The due date passed while no clock ran: give a new one.");
        }
    }

    /**
     * Between the due instant and the engine's breach nothing may slip in that would make the
     * breach vanish.
     */
    void requireNoBreachUnderWay(Instant now) {
        if (Clockwork.breachUnderWay(state, now)) {
            throw Busy.of(Duration.ofSeconds(1));
        }
    }
}
