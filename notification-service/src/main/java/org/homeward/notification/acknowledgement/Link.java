package org.homeward.notification.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.notification.alert.Alert;
import org.jspecify.annotations.Nullable;

/** One person's right to acknowledge one alert from a mail. */
@Entity
@Table(name = "acknowledgement_link")
class Link {

    @Id private byte[] hash;
    @Column private UUID alertId;
    @Column private @Nullable String desk;
    @Column private UUID recipientId;
    @Column private Instant createdAt;
    @Column private Instant expiresAt;

    protected Link() {}

    Link(Token token, Alert alert, UUID recipient, Instant now, Instant expires) {
        this.hash = token.hash();
        this.alertId = alert.id();
        this.desk = alert.desk();
        this.recipientId = recipient;
        this.createdAt = now;
        this.expiresAt = expires;
    }

    boolean validAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    UUID alertId() {
        return alertId;
    }

    UUID recipientId() {
        return recipientId;
    }
}
