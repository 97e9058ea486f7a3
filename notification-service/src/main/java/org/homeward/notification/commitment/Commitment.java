package org.homeward.notification.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.notification.recipient.SubjectOwner;
import org.jspecify.annotations.Nullable;

/** The last that was heard of a commitment; its owner is told of its alerts. */
@Entity
@Table(name = "commitment")
class Commitment {

    @Id private UUID id;
    @Column private String reference;
    @Column private String desk;
    @Column private @Nullable String owner;
    @Column private @Nullable UUID ownerId;
    @Column private long dueVersion;
    @Column private String state;
    @Column private long sequence;
    @Column private Instant learntAt;

    protected Commitment() {}

    Commitment(UUID id) {
        this.id = id;
    }

    /** An event that says nothing of owner or state leaves what was known. */
    void learn(CommitmentFact fact, long atSequence, Instant now) {
        reference = fact.reference();
        desk = fact.desk();
        owner = fact.owner() == null ? owner : fact.owner();
        ownerId = fact.ownerId() == null ? ownerId : fact.ownerId();
        state = fact.state() == null ? "AGREED" : fact.state();
        dueVersion = fact.dueVersion();
        sequence = atSequence;
        learntAt = now;
    }

    SubjectOwner owner() {
        return new SubjectOwner(ownerId, owner);
    }
}
