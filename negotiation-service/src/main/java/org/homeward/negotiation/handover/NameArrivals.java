package org.homeward.negotiation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.target.Entry;
import org.homeward.web.NotFound;

/**
 * Says who some of those were who came as a number. Their returns are taken from then on: nobody
 * can be counted for another promise as well.
 */
@ApplicationScoped
public class NameArrivals {

    private final HandOvers handOvers;
    private final Detainees detainees;

    NameArrivals(HandOvers handOvers, Detainees detainees) {
        this.handOvers = handOvers;
        this.detainees = detainees;
    }

    /** The persons that the commitment has accepted; to be written after it was saved. */
    public Named accept(Act act, Commitment commitment, UUID fulfilment, NamesRequest request) {
        Fulfilment counted =
                Optional.ofNullable(commitment.state().fulfilment(fulfilment))
                        .orElseThrow(NotFound::of);
        Terms terms = commitment.state().terms();
        List<UUID> persons = List.copyOf(new LinkedHashSet<>(request.detainees()));
        detainees.require("detainees", persons, terms.desk());
        handOvers.requireNotCounted(persons, terms.object(), terms.desk());
        List<Entry> known = new ArrayList<>();
        List<Entry> added = new ArrayList<>();
        for (UUID person : persons) {
            Allocator.entryOf(commitment, person)
                    .ifPresentOrElse(
                            known::add,
                            () ->
                                    added.add(
                                            Entry.pending(
                                                    act.ids().get(),
                                                    Allocator.next(commitment) + added.size(),
                                                    person)));
        }
        commitment.nameArrivals(
                act.on(request.evidence()), fulfilment, known, added, request.reason());
        known.addAll(added);
        return new Named(terms, counted, known);
    }

    public void write(Named named) {
        handOvers.name(named.terms(), named.fulfilment(), named.persons());
    }

    /** Who came with a delivery that had been a number. */
    public record Named(Terms terms, Fulfilment fulfilment, List<Entry> persons) {

        public Named {
            persons = List.copyOf(persons);
        }
    }
}
