package org.homeward.detainee.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.homeward.web.Conflict;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted captivity of one person, from capture to its end. A promise is kept by a return
 * within one episode.
 */
@Entity
@Table(name = "detention_episode")
@DynamicUpdate
public class Episode {

    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "detainee_id", updatable = false)
    Detainee detainee;

    @Column(updatable = false)
    String desk;

    @Column(updatable = false)
    int number;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "opened_text"))
    @AttributeOverride(name = "earliest", column = @Column(name = "opened_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "opened_latest"))
    PartialDate opened;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "closed_text"))
    @AttributeOverride(name = "earliest", column = @Column(name = "closed_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "closed_latest"))
    @Nullable PartialDate closed;

    @Column(name = "ended_as")
    @Enumerated(EnumType.STRING)
    @Nullable Fate end;

    @Column(name = "closed_by_assertion")
    @Nullable UUID closedByAssertion;

    @Column(updatable = false)
    @Nullable String place;

    @Column(name = "held_by", updatable = false)
    @Nullable String heldBy;

    @Column(name = "recorded_by", updatable = false)
    String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {}

    @SuppressWarnings("NullAway.Init")
    Episode(UUID id, Detainee detainee, int number, Opening opening, Recorded recorded) {
        this.id = id;
        this.detainee = detainee;
        this.desk = detainee.desk();
        this.number = number;
        this.opened = opening.from();
        this.place = opening.place();
        this.heldBy = opening.heldBy();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    /**
     * How a captivity began.
     *
     * @param heldBy unit or authority that made the capture
     */
    public record Opening(PartialDate from, @Nullable String place, @Nullable String heldBy) {}

    void close(Fate as, PartialDate to, UUID assertionId) {
        if (!isOpen() && !assertionId.equals(closedByAssertion)) {
            throw Conflict.of("episode-closed", "The episode is closed already.");
        }
        if (to.isBefore(opened)) {
            throw Rejected.of(
                    "valid", "closed-before-opened", "An episode cannot end before it began.");
        }
        this.end = as;
        this.closed = to;
        this.closedByAssertion = assertionId;
    }

    void reopen() {
        this.end = null;
        this.closed = null;
        this.closedByAssertion = null;
    }

    public boolean isOpen() {
        return closed == null;
    }

    boolean wasClosedBy(@Nullable UUID assertionId) {
        return closedByAssertion != null && closedByAssertion.equals(assertionId);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public PartialDate opened() {
        return opened;
    }

    public Optional<PartialDate> closed() {
        return Optional.ofNullable(closed);
    }

    public Optional<Fate> end() {
        return Optional.ofNullable(end);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> heldBy() {
        return Optional.ofNullable(heldBy);
    }

    public Recorded recorded() {
        return new Recorded(recordedBy, recordedAt);
    }
}
