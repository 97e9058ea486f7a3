package org.homeward.notification.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.homeward.notification.recipient.SubjectOwner;

/** The commitments this service has heard of. */
@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private final InstantSource clock;

    Commitments(InstantSource clock) {
        this.clock = clock;
    }

    /** The owner as last heard, or as this event says. */
    SubjectOwner owner(CommitmentFact fact) {
        Commitment known = findById(fact.commitmentId());
        return known == null ? fact.subjectOwner() : known.owner();
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
