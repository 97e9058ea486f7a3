package org.homeward.notification.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** The commitments this service has heard of. */
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private final InstantSource clock;

    Commitments(InstantSource clock) {
        this.clock = clock;
    }

    Commitment learn(CommitmentFact fact, long sequence) {
        Commitment known = findById(fact.commitmentId());
        Commitment commitment = known == null ? new Commitment(fact.commitmentId()) : known;
        commitment.learn(fact, sequence, clock.instant());
        if (known == null) {
            persist(commitment);
        }
        return commitment;
    }
}
