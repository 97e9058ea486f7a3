package org.homeward.negotiation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.handover.HandOverRequest.AllocationRequest;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.web.Malformed;
import org.homeward.web.Rejected;

/**
 * Records who came and which promises that satisfies; whoever is on no list is recorded as such.
 */
@ApplicationScoped
class RecordHandOver {

    private final HandOvers handOvers;
    private final Detainees detainees;
    private final Ledger ledger;
    private final Officers officers;

    RecordHandOver(HandOvers handOvers, Detainees detainees, Ledger ledger, Officers officers) {
        this.handOvers = handOvers;
        this.detainees = detainees;
        this.ledger = ledger;
        this.officers = officers;
    }

    UUID handle(HandOverRequest request) {
        officers.requireDesk(request.desk());
        List<AllocationRequest> wanted =
                Objects.requireNonNullElse(request.allocations(), List.of());
        Map<UUID, Commitment> commitments = commitments(wanted, request.desk());
        Act act = officers.act();
        HandOver handOver = handOver(act, request);
        List<Allocation> allocations = new ArrayList<>();
        Allocator allocator = new Allocator(act, handOver);
        for (AllocationRequest one : wanted) {
            Commitment commitment = Objects.requireNonNull(commitments.get(one.commitmentId()));
            allocations.add(allocate(allocator, commitment, handOver, one));
        }
        requireArrived(handOver, allocations);
        ledger.save(commitments.values());
        handOvers.add(act, handOver, allocations);
        handOvers.publish(handOver, allocations);
        return handOver.id();
    }

    private HandOver handOver(Act act, HandOverRequest request) {
        List<UUID> persons =
                request.persons() == null
                        ? List.of()
                        : List.copyOf(new LinkedHashSet<>(request.persons()));
        if (persons.isEmpty() == (request.count() == null)) {
            throw Malformed.of("count", "Say either how many came or who.");
        }
        detainees.require("persons", persons, request.desk());
        return new HandOver(
                officers.newId(),
                officers.newReference('H'),
                request.desk(),
                request.object() == null ? PromisedObject.RELEASE : request.object(),
                FulfilCommitment.pastDate(act, request.date()),
                new HandOver.Circumstances(
                        request.place(),
                        request.intermediary(),
                        request.verifiedBy(),
                        request.evidence()),
                persons,
                request.count() == null ? persons.size() : request.count());
    }

    private Map<UUID, Commitment> commitments(List<AllocationRequest> wanted, String desk) {
        Set<UUID> ids =
                wanted.stream().map(AllocationRequest::commitmentId).collect(Collectors.toSet());
        if (ids.size() < wanted.size()) {
            throw Malformed.of("allocations", "Name each commitment once.");
        }
        Map<UUID, Commitment> found =
                ledger.findForUpdate(ids, Set.of(desk)).stream()
                        .collect(
                                Collectors.toMap(c -> c.state().terms().id(), Function.identity()));
        if (found.size() < ids.size()) {
            throw Rejected.of(
                    "allocations.commitmentId",
                    "unknown-commitment",
                    "There is no such commitment on this desk.");
        }
        return found;
    }

    private Allocation allocate(
            Allocator allocator, Commitment commitment, HandOver handOver, AllocationRequest one) {
        boolean complete = Boolean.TRUE.equals(one.complete());
        if (one.count() != null && one.entries() == null && one.detainees() == null) {
            return allocator.count(commitment, one.count(), complete);
        }
        List<UUID> persons;
        if (one.detainees() != null && one.entries() == null && one.count() == null) {
            persons = List.copyOf(new LinkedHashSet<>(one.detainees()));
        } else if (one.entries() != null && one.detainees() == null && one.count() == null) {
            persons = Allocator.personsOf(commitment, one.entries());
        } else {
            throw Malformed.of(
                    "allocations", "Give one of entries, detainees and count for each commitment.");
        }
        if (!handOver.persons().containsAll(persons)) {
            throw Rejected.of(
                    "allocations",
                    "did-not-arrive",
                    "Somebody is allocated who is not among those who came.");
        }
        handOvers.requireNotCounted(persons, handOver.object(), handOver.desk());
        return one.entries() == null
                ? allocator.persons(commitment, persons, complete)
                : allocator.entries(commitment, one.entries(), complete);
    }

    private static void requireArrived(HandOver handOver, List<Allocation> allocations) {
        int allocated = allocations.stream().mapToInt(a -> a.fulfilment().count()).sum();
        if (allocated > handOver.arrivals()) {
            throw Rejected.of("allocations", "more-than-arrived", "More is allocated than came.");
        }
    }
}
