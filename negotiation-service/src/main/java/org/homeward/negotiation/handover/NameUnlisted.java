package org.homeward.negotiation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.negotiation.officer.Officers;
import org.homeward.web.NotFound;
import org.homeward.web.Rejected;

/**
 * Says who some of those were who came on no list as a number. No promise is satisfied by that; who
 * should have been on one is moved by naming them among its arrivals.
 */
@ApplicationScoped
class NameUnlisted {

    private final UnlistedArrivals arrivals;
    private final HandOvers handOvers;
    private final Officers officers;
    private final Audit audit;

    NameUnlisted(UnlistedArrivals arrivals, HandOvers handOvers, Officers officers, Audit audit) {
        this.arrivals = arrivals;
        this.handOvers = handOvers;
        this.officers = officers;
        this.audit = audit;
    }

    UUID handle(UUID id, NamesRequest request) {
        var unlisted = arrivals.lock(id, officers.desks()).orElseThrow(NotFound::of);
        List<UUID> persons = List.copyOf(new LinkedHashSet<>(request.detainees()));
        if (persons.size() > unlisted.unnamed()) {
            throw Rejected.of(
                    "detainees",
                    "more-than-arrived",
                    "More are named than came on no list and have no name yet.");
        }
        handOvers.requireNotCounted(persons, unlisted.object(), unlisted.desk());
        arrivals.name(officers.act(), unlisted, persons, request);
        audit.changed("hand-over.named", "hand-over", id, unlisted.desk(), Set.of("persons"));
        return id;
    }
}
