package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.officer.People;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message names as the owner. A commitment whose owner was not known when it was recorded
 * keeps a user name only; each message looks for it again, because the person may be known by now.
 */
@ApplicationScoped
class OwnerSubjects {

    private final People people;

    OwnerSubjects(People people) {
        this.people = people;
    }

    record Found(Map<String, UUID> subjects) {

        @Nullable UUID of(Commitment commitment) {
            Terms terms = commitment.state().terms();
            if (terms.ownerId() != null || terms.owner() == null) {
                return terms.ownerId();
            }
            return subjects.get(terms.owner());
        }
    }

    /** One query for all of them, and none where every owner was known from the start. */
    Found of(Collection<Commitment> commitments) {
        List<String> names =
                commitments.stream()
                        .map(commitment -> commitment.state().terms())
                        .filter(terms -> terms.ownerId() == null && terms.owner() != null)
                        .map(Terms::owner)
                        .distinct()
                        .toList();
        return new Found(names.isEmpty() ? Map.of() : people.subjects(names));
    }
}
