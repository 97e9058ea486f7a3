package org.homeward.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that no mail server took, told to administrators without anything of the case. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {

    @Id private UUID deliveryId;

    @Column(updatable = false)
    private String alertReference;

    @Column(updatable = false)
    private int attempts;

    @Column(updatable = false)
    private String outcome;

    @Column(updatable = false)
    private Instant diedAt;

    @Column private @Nullable Instant replayRequestedAt;
    @Column private @Nullable String replayRequestedBy;

    protected DeadLetter() {}

    DeadLetter(Delivery delivery, String alertReference, String outcome, Instant now) {
        this.deliveryId = delivery.id();
        this.alertReference = alertReference;
        this.attempts = delivery.attempts();
        this.outcome = outcome;
        this.diedAt = now;
    }

    /** A wish: the engine fulfils it, because an administrator has no right to the case's rows. */
    void replay(String by, Instant now) {
        if (replayRequestedAt == null) {
            replayRequestedAt = now;
            replayRequestedBy = by;
        }
    }

    UUID deliveryId() {
        return deliveryId;
    }

    String alertReference() {
        return alertReference;
    }

    int attempts() {
        return attempts;
    }

    String outcome() {
        return outcome;
    }

    Instant diedAt() {
        return diedAt;
    }

    Optional<Instant> replayRequestedAt() {
        return Optional.ofNullable(replayRequestedAt);
    }
}
