package org.homeward.negotiation.commitment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.target.Balance;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/** What a commitment accepts as a delivery. */
final class Deliveries {

    private final Commitment commitment;
    private final CommitmentState state;

    Deliveries(Commitment commitment) {
        this.commitment = commitment;
        this.state = commitment.state();
    }

    void record(Act act, Fulfilment fulfilment, List<Entry> named) {
        List<Entry> known =
                fulfilment.entries().stream().map(state::entry).filter(Objects::nonNull).toList();
        Integer room = roomFor(known);
        requireOpen(room);
        known.forEach(this::requireDeliverable);
        if (room != null && fulfilment.count() > room) {
            throw Rejected.of(
                    "count",
                    "more-than-promised",
                    "No more than " + room + " can still be delivered to this commitment.");
        }
        commitment.record(
                act, new CommitmentEvent.FulfilmentRecorded(fulfilment, List.copyOf(named)));
        Settlement.settle(commitment, act);
    }

    /**
     * @param known entries of persons who turned out to have come with this delivery
     * @param added entries for those who have none on this commitment
     */
    void name(Act act, UUID id, List<Entry> known, List<Entry> added, String reason) {
        Fulfilment fulfilment = state.fulfilment(id);
        if (fulfilment == null) {
            throw NotFound.of();
        }
        if (!state.status().open() && !state.status().completed()) {
            throw commitment.closed();
        }
        if (known.size() + added.size() > fulfilment.unnamed()) {
            throw Rejected.of(
                    "detainees",
                    "more-than-came",
                    "Only " + fulfilment.unnamed() + " of those who came have no name yet.");
        }
        known.forEach(this::requireDeliverable);
        commitment.record(
                act,
                new CommitmentEvent.EntryChanged(
                        delivered(known, fulfilment),
                        delivered(added, fulfilment),
                        reason,
                        id,
                        act.evidence()));
        Settlement.settle(commitment, act);
    }

    private static List<Entry> delivered(List<Entry> entries, Fulfilment fulfilment) {
        return entries.stream()
                .map(entry -> entry.moved(EntryState.DELIVERED, fulfilment.latest(), null))
                .toList();
    }

    void retract(Act act, UUID id, String reason) {
        if (state.fulfilment(id) == null) {
            throw NotFound.of();
        }
        if (!state.status().open() && !state.status().completed()) {
            throw commitment.closed();
        }
        commitment.record(act, new CommitmentEvent.FulfilmentRetracted(id, reason, act.evidence()));
        Settlement.settle(commitment, act);
    }

    /** How much can still be delivered; null when any number is welcome. */
    @Nullable Integer room() {
        Integer ceiling = state.terms().target().ceiling();
        Balance balance = state.balance();
        if (ceiling == null) {
            return null;
        }
        int declined =
                (int) state.entries().stream().filter(entry -> entry.state().lowersOwed()).count();
        return Math.max(0, ceiling - declined - balance.delivered());
    }

    /** Who declined and comes after all takes the place that declining gave up. */
    private @Nullable Integer roomFor(List<Entry> coming) {
        Integer room = room();
        int regained = (int) coming.stream().filter(entry -> entry.state().lowersOwed()).count();
        return room == null ? null : room + regained;
    }

    /** More may come than was owed: at least so many, and the upper end of a range. */
    private void requireOpen(@Nullable Integer room) {
        CommitmentStatus status = state.status();
        boolean more = status.completed() && (room == null || room > 0);
        if (!more && !status.open()) {
            throw commitment.closed();
        }
    }

    private void requireDeliverable(Entry entry) {
        boolean body = state.terms().object() == PromisedObject.REMAINS;
        boolean possible =
                switch (entry.state()) {
                    case PENDING, CLAIMED_NOT_HELD, DECLINED_BY_PERSON -> true;
                    case DIED_BEFORE -> body;
                    case DELIVERED, SUBSTITUTED, REMOVED_BY_AGREEMENT -> false;
                };
        if (!possible) {
            throw Conflict.of(
                    "entry-closed",
                    "Entry no. " + entry.number() + " is " + entry.state() + " already.");
        }
    }
}
