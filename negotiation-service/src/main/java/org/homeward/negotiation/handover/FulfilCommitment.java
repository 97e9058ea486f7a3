package org.homeward.negotiation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.officer.Officers;
import org.homeward.web.Malformed;

/** Records what came for one commitment: a hand-over whose only allocation is this one. */
@ApplicationScoped
public class FulfilCommitment {

    private final HandOvers handOvers;
    private final Detainees detainees;
    private final Officers officers;

    FulfilCommitment(HandOvers handOvers, Detainees detainees, Officers officers) {
        this.handOvers = handOvers;
        this.detainees = detainees;
        this.officers = officers;
    }

    /**
     * A hand-over that the commitment has accepted; the caller saves the commitment first.
     *
     * @see #write
     */
    public Delivered accept(Act act, Commitment commitment, FulfilmentRequest request) {
        Terms terms = commitment.state().terms();
        List<UUID> persons =
                request.detainees() == null ? List.of() : distinct(request.detainees());
        if (persons.isEmpty() == (request.count() == null)) {
            throw Malformed.of("count", "Say either how many came or who.");
        }
        if (!persons.isEmpty()) {
            detainees.require("detainees", persons, terms.desk());
            handOvers.requireNotCounted(persons, terms.object(), terms.desk());
        }
        int arrivals = request.count() == null ? persons.size() : request.count();
        HandOver handOver =
                new HandOver(
                        officers.newId(),
                        officers.newReference('H'),
                        terms.desk(),
                        terms.object(),
                        pastDate(act, request.date()),
                        new HandOver.Circumstances(
                                request.place(),
                                request.intermediary(),
                                request.verifiedBy(),
                                request.evidence()),
                        persons,
                        arrivals);
        boolean complete = Boolean.TRUE.equals(request.complete());
        Allocator allocator = new Allocator(act, handOver);
        Allocation allocation =
                persons.isEmpty()
                        ? allocator.count(commitment, fitting(commitment, arrivals), complete)
                        : allocator.persons(commitment, persons, complete);
        return new Delivered(handOver, allocation);
    }

    /** To be written after the commitment was saved. */
    public void write(Act act, List<Delivered> delivered) {
        for (Delivered one : delivered) {
            List<Allocation> allocations = List.of(one.allocation());
            handOvers.add(act, one.handOver(), allocations);
            handOvers.publish(one.handOver(), allocations);
        }
    }

    /** Frees those who came, once the commitment has taken the fulfilment back. */
    public void retract(Act act, UUID fulfilment) {
        handOvers.retract(fulfilment, act.at());
    }

    /** What a commitment accepted. */
    public static final class Delivered {

        private final HandOver handOver;
        private final Allocation allocation;

        Delivered(HandOver handOver, Allocation allocation) {
            this.handOver = handOver;
            this.allocation = allocation;
        }

        HandOver handOver() {
            return handOver;
        }

        Allocation allocation() {
            return allocation;
        }
    }

    /** More may come than was promised: the rest is recorded as on no list. */
    private static int fitting(Commitment commitment, int arrivals) {
        Integer room = commitment.room();
        return room == null || room == 0 ? arrivals : Math.min(room, arrivals);
    }

    static DateField pastDate(Act act, String text) {
        return DateField.of("date", text).past("date", act.at());
    }

    private static List<UUID> distinct(List<UUID> ids) {
        return new ArrayList<>(new LinkedHashSet<>(ids));
    }
}
