package org.homeward.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeward.notification.alert.Alert;
import org.homeward.notification.alert.Resolution;
import org.homeward.notification.letter.Occasion;
import org.homeward.notification.letter.Reason;
import org.homeward.notification.recipient.Recipient;
import org.jspecify.annotations.Nullable;

/** One letter about one alert to one person. */
@Entity
@Table(name = "delivery")
public class Delivery {

    static final String TAKEN = "Taken by the mail server.";
    private static final String EMAIL = "EMAIL";

    @Id private UUID id;
    @Column private UUID alertId;
    @Column private @Nullable String desk;
    @Column private UUID recipientId;
    @Column private String recipient;
    @Column private String channel;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column private int ordinal;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    @Column private String messageId;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Column private int attempts;
    @Column private Instant queuedAt;
    @Column private @Nullable Instant nextAttemptAt;
    @Column private @Nullable Instant sentAt;
    @Column private @Nullable String outcome;

    protected Delivery() {}

    Delivery(UUID id, Alert alert, Recipient recipient, Reason reason, Instant now) {
        this.id = id;
        this.alertId = alert.id();
        this.desk = alert.desk();
        this.recipientId = recipient.id();
        this.recipient = recipient.username();
        this.channel = EMAIL;
        this.occasion = reason.occasion();
        this.ordinal = reason.ordinal();
        this.resolution = reason.resolution();
        this.messageId = "<" + id + "@homeward>";
        this.state = DeliveryState.PENDING;
        this.queuedAt = now;
        this.nextAttemptAt = now;
    }

    /** Begins an attempt; if its end is never recorded, the next one follows after the lease. */
    void attempt(Instant leaseEnds) {
        attempts++;
        nextAttemptAt = leaseEnds;
    }

    /** Lets an earlier letter to the same person about the same alert go first. */
    void waitUntil(Instant later) {
        nextAttemptAt = later;
    }

    void sent(Instant now) {
        moveTo(DeliveryState.SENT);
        nextAttemptAt = null;
        sentAt = now;
        outcome = TAKEN;
    }

    void retry(Instant at, String reason) {
        nextAttemptAt = at;
        outcome = reason;
    }

    void die(String reason) {
        moveTo(DeliveryState.DEAD);
        nextAttemptAt = null;
        outcome = reason;
    }

    /** The same letter again, under the same Message-ID, with all its attempts before it. */
    void revive(Instant now) {
        moveTo(DeliveryState.PENDING);
        attempts = 0;
        nextAttemptAt = now;
    }

    private void moveTo(DeliveryState target) {
        if (!state.next().contains(target)) {
            throw new IllegalStateException("A delivery " + state + " cannot become " + target);
        }
        state = target;
    }

    public UUID id() {
        return id;
    }

    public UUID alertId() {
        return alertId;
    }

    public UUID recipientId() {
        return recipientId;
    }

    /** User name. */
    public String recipient() {
        return recipient;
    }

    public String channel() {
        return channel;
    }

    public Reason reason() {
        return new Reason(occasion, ordinal, resolution);
    }

    /** The same for every attempt, so that a mailbox can tell a repetition. */
    public String messageId() {
        return messageId;
    }

    public DeliveryState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
