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
import org.homeward.negotiation.target.EntryState;
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
    private boolean suspended;
    private @Nullable Integer daysLate;
    private final List<DueVersion> dues = new ArrayList<>();
    private final Map<Integer, Breach> breaches = new LinkedHashMap<>();
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, Fulfilment> fulfilments = new LinkedHashMap<>();
    private final Map<UUID, Fulfilment> retracted = new LinkedHashMap<>();
    private final Map<UUID, Dispute> disputes = new LinkedHashMap<>();
    private final Set<UUID> conditionsMet = new HashSet<>();
    private final Set<Period> reminded = new HashSet<>();

    void apply(Recorded recorded) {
        sequence = recorded.sequence();
        changedAt = recorded.at();
        switch (recorded.event()) {
            case CommitmentEvent.Agreed agreed -> agreed(agreed, recorded.at());
            case CommitmentEvent.ConditionMet(var condition, var due, _) -> met(condition, due);
            case CommitmentEvent.DueChanged(var due) -> due(due);
            case CommitmentEvent.DueSoon(_, var threshold) -> reminded.add(threshold);
            case CommitmentEvent.Suspended _ -> suspended = true;
            case CommitmentEvent.Resumed(var due, _) -> resumed(due);
            case CommitmentEvent.Breached breached -> breached(breached.breach());
            case CommitmentEvent.BreachRescinded(int version, var at) -> rescinded(version, at);
            case CommitmentEvent.BreachReinstated(int version) -> reinstated(version);
            case CommitmentEvent.FulfilmentRecorded(var fulfilment, var named) ->
                    fulfilled(fulfilment, named);
            case CommitmentEvent.FulfilmentRetracted(var id, _) -> retracted(id);
            case CommitmentEvent.EntryChanged(var changed, var added, _) -> entries(changed, added);
            case CommitmentEvent.Fulfilled _ -> completed(CommitmentStatus.FULFILLED, null);
            case CommitmentEvent.CuredLate(var late) ->
                    completed(CommitmentStatus.CURED_LATE, late);
            case CommitmentEvent.Reopened _ -> reopened();
            case CommitmentEvent.Lapsed _ -> status = CommitmentStatus.LAPSED;
            case CommitmentEvent.Waived _ -> status = CommitmentStatus.WAIVED;
            case CommitmentEvent.Withdrawn _ -> status = CommitmentStatus.WITHDRAWN;
            case CommitmentEvent.Superseded _ -> status = CommitmentStatus.SUPERSEDED;
            case CommitmentEvent.Disputed(var dispute) -> disputes.put(dispute.id(), dispute);
            case CommitmentEvent.DisputeResolved(var id, var how) ->
                    disputes.computeIfPresent(
                            id, (_, dispute) -> dispute.resolved(recorded.at(), how));
        }
    }

    private void agreed(CommitmentEvent.Agreed agreed, Instant at) {
        terms = agreed.terms();
        recordedAt = at;
        status =
                agreed.terms().conditions().isEmpty()
                        ? CommitmentStatus.AGREED
                        : CommitmentStatus.CONDITIONAL;
        dues.add(agreed.due());
        entries(List.of(), agreed.entries());
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

    private void rescinded(int version, Instant at) {
        breaches.computeIfPresent(version, (_, breach) -> breach.rescinded(at));
        if (standing().isEmpty()) {
            completed(CommitmentStatus.FULFILLED, null);
        }
    }

    private void reinstated(int version) {
        breaches.computeIfPresent(version, (_, breach) -> breach.rescinded(null));
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

    private void fulfilled(Fulfilment fulfilment, List<Entry> named) {
        fulfilments.put(fulfilment.id(), fulfilment);
        entries(List.of(), named);
        for (UUID id : fulfilment.entries()) {
            entries.computeIfPresent(
                    id, (_, e) -> e.moved(EntryState.DELIVERED, fulfilment.latest(), null));
        }
    }

    private void retracted(UUID id) {
        Fulfilment gone = fulfilments.remove(id);
        if (gone != null) {
            retracted.put(id, gone);
            for (UUID entry : gone.entries()) {
                entries.computeIfPresent(entry, (_, e) -> e.moved(EntryState.PENDING, null, null));
            }
        }
    }

    private void entries(List<Entry> changed, List<Entry> added) {
        changed.forEach(entry -> entries.put(entry.id(), entry));
        added.forEach(entry -> entries.put(entry.id(), entry));
    }

    /**
     * Owed and delivered, counting only what had happened by the given instant; null counts all.
     */
    public Balance balance(@Nullable Instant by) {
        return Balance.of(
                terms().target(),
                entries.values(),
                fulfilments.values().stream().map(Fulfilment::delivery).toList(),
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
        return List.copyOf(entries.values());
    }

    public @Nullable Entry entry(UUID id) {
        return entries.get(id);
    }

    /** Fulfilments that were not retracted, in the order of recording. */
    public Collection<Fulfilment> fulfilments() {
        return List.copyOf(fulfilments.values());
    }

    /** Fulfilments that turned out not to be so; they stay on record. */
    public Collection<Fulfilment> retracted() {
        return List.copyOf(retracted.values());
    }

    public @Nullable Fulfilment fulfilment(UUID id) {
        return fulfilments.get(id);
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

    /** Detainees named on this commitment who have not come. */
    public List<UUID> outstanding() {
        return entries.values().stream()
                .filter(entry -> entry.state().outstanding() && entry.detaineeId() != null)
                .map(entry -> Objects.requireNonNull(entry.detaineeId()))
                .toList();
    }
}
