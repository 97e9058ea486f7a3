package org.homeward.negotiation.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.target.Balance;
import org.homeward.negotiation.target.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The fold: what is true of a commitment after its events, read by decisions, projections and as-of
 * answers alike.
 */
public final class CommitmentState {

    private @Nullable Terms terms;
    private CommitmentStatus status = CommitmentStatus.PROPOSED;
    private long sequence;
    private @Nullable Instant recordedAt;
    private @Nullable Instant changedAt;
    private boolean promised;
    private boolean suspended;
    private @Nullable Integer daysLate;
    private final List<DueVersion> dues = new ArrayList<>();
    private final Map<Integer, Breach> breaches = new LinkedHashMap<>();
    private final Persons persons = new Persons();
    private final Map<UUID, Dispute> disputes = new LinkedHashMap<>();
    private final Set<UUID> conditionsMet = new HashSet<>();
    private final Set<Period> reminded = new HashSet<>();

    void apply(Recorded recorded) {
        sequence = recorded.sequence();
        changedAt = recorded.at();
        recordedAt = recordedAt == null ? recorded.at() : recordedAt;
        switch (recorded.event()) {
            case CommitmentEvent.Proposed(var offered, var due, var listed) ->
                    proposed(offered, due, listed);
            case CommitmentEvent.Agreed agreed -> agreed(agreed);
            case CommitmentEvent.ConditionMet(var condition, var due, _, _) -> met(condition, due);
            case CommitmentEvent.DueChanged(var due) -> due(due);
            case CommitmentEvent.Corrected(var due, int wrong) -> corrected(due, wrong);
            case CommitmentEvent.DueSoon(_, var threshold) -> reminded.add(threshold);
            case CommitmentEvent.Suspended _ -> suspended = true;
            case CommitmentEvent.Resumed(var due, _, _) -> resumed(due);
            case CommitmentEvent.Breached breached -> breached(breached.breach());
            case CommitmentEvent.BreachRescinded(int version, var at, var correction) ->
                    rescinded(version, at, correction);
            case CommitmentEvent.BreachReinstated(int version) -> reinstated(version);
            case CommitmentEvent.FulfilmentRecorded(var fulfilment, var named) ->
                    persons.came(fulfilment, named);
            case CommitmentEvent.FulfilmentRetracted(var id, _, _) -> persons.retract(id);
            case CommitmentEvent.EntryChanged(var changed, var added, _, var fulfilment, _) -> {
                if (fulfilment != null) {
                    persons.turnedOut(fulfilment, changed, added);
                }
                persons.put(changed);
                persons.put(added);
            }
            case CommitmentEvent.Fulfilled _ -> completed(CommitmentStatus.FULFILLED, null);
            case CommitmentEvent.CuredLate(var late) ->
                    completed(CommitmentStatus.CURED_LATE, late);
            case CommitmentEvent.Reopened _ -> reopened();
            case CommitmentEvent.Lapsed _ -> status = CommitmentStatus.LAPSED;
            case CommitmentEvent.Waived _ -> status = CommitmentStatus.WAIVED;
            case CommitmentEvent.Withdrawn _ -> status = CommitmentStatus.WITHDRAWN;
            case CommitmentEvent.Superseded _ -> status = CommitmentStatus.SUPERSEDED;
            case CommitmentEvent.Disputed(var dispute) -> disputes.put(dispute.id(), dispute);
            case CommitmentEvent.DisputeResolved(var id, var how, var shown) ->
                    disputes.computeIfPresent(
                            id, (_, dispute) -> dispute.resolved(recorded.at(), how, shown));
        }
    }

    private void proposed(Terms offered, DueVersion due, List<Entry> listed) {
        terms = offered;
        dues.add(due);
        persons.put(listed);
    }

    private void agreed(CommitmentEvent.Agreed agreed) {
        terms = agreed.terms();
        promised = true;
        status =
                agreed.terms().conditions().isEmpty()
                        ? CommitmentStatus.AGREED
                        : CommitmentStatus.CONDITIONAL;
        if (dues.isEmpty() || dues.getLast().version() < agreed.due().version()) {
            dues.add(agreed.due());
        }
        persons.put(agreed.entries());
    }

    private void met(UUID condition, @Nullable DueVersion due) {
        conditionsMet.add(condition);
        if (due != null) {
            due(due);
        }
        if (terms().conditions().stream().allMatch(c -> conditionsMet.contains(c.id()))) {
            status = CommitmentStatus.AGREED;
        }
    }

    private void due(DueVersion due) {
        dues.add(due);
        reminded.clear();
        if (status == CommitmentStatus.BREACHED) {
            status = CommitmentStatus.AGREED;
        }
    }

    /**
     * What was decided under the wrong date is decided again, and its breach never stands again.
     */
    private void corrected(DueVersion due, int wrong) {
        breaches.computeIfPresent(
                wrong,
                (_, breach) ->
                        breach.standing()
                                ? breach
                                : breach.rescinded(breach.rescindedAt(), due.version()));
        due(due);
        if (status.completed()) {
            reopened();
        }
    }

    private void resumed(@Nullable DueVersion due) {
        suspended = false;
        if (due != null) {
            due(due);
        }
    }

    private void breached(Breach breach) {
        breaches.put(breach.dueVersion(), breach);
        status = CommitmentStatus.BREACHED;
    }

    private void rescinded(int version, Instant at, @Nullable Integer correction) {
        breaches.computeIfPresent(version, (_, breach) -> breach.rescinded(at, correction));
        if (correction == null && standing().isEmpty()) {
            completed(CommitmentStatus.FULFILLED, null);
        }
    }

    private void reinstated(int version) {
        breaches.computeIfPresent(version, (_, breach) -> breach.rescinded(null, null));
        if (version == due().version()) {
            reopened();
            status = CommitmentStatus.BREACHED;
        }
    }

    private void reopened() {
        status = CommitmentStatus.AGREED;
        daysLate = null;
    }

    private void completed(CommitmentStatus how, @Nullable Integer late) {
        status = how;
        daysLate = late;
    }

    /**
     * Owed and delivered, counting only what had happened by the given instant; null counts all.
     */
    public Balance balance(@Nullable Instant by) {
        return Balance.of(
                terms().target(),
                persons.entries(),
                persons.fulfilments().stream().map(Fulfilment::delivery).toList(),
                by);
    }

    public Balance balance() {
        return balance(null);
    }

    public Terms terms() {
        return Objects.requireNonNull(terms, "a commitment begins with its agreement");
    }

    public CommitmentStatus status() {
        return status;
    }

    public long sequence() {
        return sequence;
    }

    public Instant recordedAt() {
        return Objects.requireNonNull(recordedAt);
    }

    public Instant changedAt() {
        return Objects.requireNonNull(changedAt);
    }

    /** No event is recorded before the one it follows, however the clocks of replicas differ. */
    Instant notBefore(Instant at) {
        return changedAt == null || at.isAfter(changedAt) ? at : changedAt;
    }

    /** It was agreed at some time: what was only proposed is no promise, however it ended. */
    public boolean promised() {
        return promised;
    }

    public boolean suspended() {
        return suspended;
    }

    public @Nullable Integer daysLate() {
        return daysLate;
    }

    /** Local day of the delivery that completed it; null while it is not completed. */
    public @Nullable LocalDate completedOn() {
        return status.completed() ? Settlement.completedOn(this) : null;
    }

    /** The due date in force. */
    public DueVersion due() {
        return dues.getLast();
    }

    public List<DueVersion> dues() {
        return List.copyOf(dues);
    }

    public Collection<Breach> breaches() {
        return List.copyOf(breaches.values());
    }

    public @Nullable Breach breach(int version) {
        return breaches.get(version);
    }

    public List<Breach> standing() {
        return breaches.values().stream().filter(Breach::standing).toList();
    }

    public Collection<Entry> entries() {
        return persons.entries();
    }

    public @Nullable Entry entry(UUID id) {
        return persons.entry(id);
    }

    /** Fulfilments that were not retracted, in the order of recording. */
    public Collection<Fulfilment> fulfilments() {
        return persons.fulfilments();
    }

    /** Fulfilments that turned out not to be so; they stay on record. */
    public Collection<Fulfilment> retracted() {
        return persons.retracted();
    }

    public @Nullable Fulfilment fulfilment(UUID id) {
        return persons.fulfilment(id);
    }

    public Collection<Dispute> disputes() {
        return List.copyOf(disputes.values());
    }

    public boolean disputed() {
        return disputes.values().stream().anyMatch(Dispute::open);
    }

    public boolean conditionMet(UUID id) {
        return conditionsMet.contains(id);
    }

    public Set<Period> reminded() {
        return Set.copyOf(reminded);
    }

    /** Detainees named on this commitment who had not come by then; null asks about now. */
    public List<UUID> outstanding(@Nullable Instant by) {
        return persons.outstanding(by);
    }
}
