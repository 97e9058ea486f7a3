package org.homeward.notification.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.homeward.notification.alert.AlertEvent.Acknowledged;
import org.homeward.notification.alert.AlertEvent.DeliveryFailed;
import org.homeward.notification.alert.AlertEvent.Escalated;
import org.homeward.notification.alert.AlertEvent.Raised;
import org.homeward.notification.alert.AlertEvent.Reopened;
import org.homeward.notification.alert.AlertEvent.Resolved;
import org.homeward.notification.ladder.Ladder;
import org.homeward.notification.ladder.Severity;
import org.homeward.notification.recipient.SubjectOwner;
import org.homeward.web.Conflict;
import org.jspecify.annotations.Nullable;

/** One occasion on which people must be told something, and what became of it. */
@Entity
@Table(name = "alert")
public class Alert {

    @Id private UUID id;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private @Nullable String desk;

    @Column(updatable = false)
    private String rule;

    @Embedded private Subject subject;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Column private @Nullable String owner;
    @Column private @Nullable UUID ownerId;

    @Column(updatable = false)
    private UUID causeEventId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private Facts facts;

    @Column(updatable = false)
    private Instant raisedAt;

    /** When it was raised or last reopened: the ladder counts from here. */
    @Column private Instant openedAt;

    @Column private int openings;

    @Column private int nextStep;

    @Column private @Nullable Instant nextStepAt;

    @Column private @Nullable Instant acknowledgedAt;
    @Column private @Nullable String acknowledgedBy;
    @Column private @Nullable String acknowledgedThrough;
    @Column private @Nullable String note;
    @Column private @Nullable Instant resolvedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    @Column private long sequence;

    protected Alert() {}

    Alert(UUID id, String reference, NewAlert raised, Instant now) {
        this.id = id;
        this.reference = reference;
        this.desk = raised.desk();
        this.rule = raised.rule();
        this.subject = raised.subject();
        this.severity = raised.severity();
        this.owner = raised.owner().username();
        this.ownerId = raised.owner().id();
        this.causeEventId = raised.causeEventId();
        this.facts = raised.facts();
        this.state = AlertState.OPEN;
        this.raisedAt = now;
        this.openedAt = now;
        this.openings = 1;
        this.nextStepAt = raised.climbs() ? now : null;
        this.sequence = 1;
    }

    Raised raised() {
        return new Raised(raisedAt);
    }

    /**
     * The first answer counts and stands; a later one changes nothing.
     *
     * @throws Conflict when it was resolved before anybody answered
     */
    public Optional<Acknowledged> acknowledge(
            String by, String through, @Nullable String words, Instant now) {
        if (acknowledgedAt != null) {
            return Optional.empty();
        }
        if (state == AlertState.RESOLVED) {
            throw Conflict.of("alert-resolved", "This alert is resolved: it needs no answer.");
        }
        moveTo(AlertState.ACKNOWLEDGED);
        acknowledgedAt = now;
        acknowledgedBy = by;
        acknowledgedThrough = through;
        note = words;
        nextStepAt = null;
        return Optional.of(recorded(new Acknowledged(now, through)));
    }

    /** Nothing happens to what is resolved already: the first reason stands. */
    public Optional<Resolved> resolve(Resolution reason, Facts known, Instant now) {
        if (state == AlertState.RESOLVED) {
            return Optional.empty();
        }
        moveTo(AlertState.RESOLVED);
        facts = known;
        resolvedAt = now;
        resolution = reason;
        nextStepAt = null;
        return Optional.of(recorded(new Resolved(now, reason)));
    }

    /** Opens it as on the first day: the answer given then was to a breach that seemed cured. */
    public Optional<Reopened> reopen(Ladder ladder, Facts known, Instant now) {
        if (state != AlertState.RESOLVED) {
            return Optional.empty();
        }
        moveTo(AlertState.OPEN);
        facts = facts.reopened(known.delivered());
        openedAt = now;
        openings++;
        acknowledgedAt = null;
        acknowledgedBy = null;
        acknowledgedThrough = null;
        note = null;
        resolvedAt = null;
        resolution = null;
        nextStepAt = climbs() ? timeOf(nextStep, ladder) : null;
        return Optional.of(recorded(new Reopened(now)));
    }

    /** Whether the step to take next is due. */
    public boolean climbsAt(Instant now) {
        return state == AlertState.OPEN && nextStepAt != null && !nextStepAt.isAfter(now);
    }

    /**
     * Takes the next step. One that reached nobody lets the following one come at once.
     *
     * @return the escalation, or empty for the step on the ground, which is the raising itself
     */
    public Optional<Escalated> climb(Ladder ladder, int told, Instant now) {
        if (!climbsAt(now)) {
            throw new IllegalStateException("The next step is not due.");
        }
        int step = nextStep++;
        nextStepAt = told == 0 && ladder.reaches(nextStep) ? now : timeOf(nextStep, ladder);
        return step == 0 ? Optional.empty() : Optional.of(recorded(new Escalated(now, step, told)));
    }

    /** A fault that lasts concerns more than it did at first; nobody is told again for it. */
    public void affects(int commitments) {
        Integer known = facts.affected();
        if (known == null || known < commitments) {
            facts = Facts.affected(commitments);
        }
    }

    /** Leaves the next step for later, because taking it failed for a reason of our own. */
    public void putOff(Instant until) {
        if (nextStepAt != null && nextStepAt.isBefore(until)) {
            nextStepAt = until;
        }
    }

    public DeliveryFailed deliveryFailed(
            UUID delivery, int attempts, @Nullable String outcome, Instant now) {
        return recorded(new DeliveryFailed(now, delivery, attempts, outcome));
    }

    private @Nullable Instant timeOf(int step, Ladder ladder) {
        return ladder.reaches(step) ? openedAt.plus(ladder.steps().get(step).after()) : null;
    }

    /** An alert that never had a ladder, such as one entered as history, does not get one later. */
    private boolean climbs() {
        return nextStep > 0;
    }

    private void moveTo(AlertState target) {
        if (!state.next().contains(target)) {
            throw Conflict.of(
                    "alert-state", "An alert that is " + state + " cannot become " + target + ".");
        }
        state = target;
    }

    private <E extends AlertEvent> E recorded(E event) {
        sequence++;
        return event;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public @Nullable String desk() {
        return desk;
    }

    public String rule() {
        return rule;
    }

    public Subject subject() {
        return subject;
    }

    public Severity severity() {
        return severity;
    }

    public AlertState state() {
        return state;
    }

    public SubjectOwner owner() {
        return new SubjectOwner(ownerId, owner);
    }

    public UUID causeEventId() {
        return causeEventId;
    }

    public Facts facts() {
        return facts;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public int openings() {
        return openings;
    }

    public int nextStep() {
        return nextStep;
    }

    public Optional<Instant> nextStepAt() {
        return Optional.ofNullable(nextStepAt);
    }

    public Optional<Answer> answer() {
        return acknowledgedAt == null || acknowledgedBy == null || acknowledgedThrough == null
                ? Optional.empty()
                : Optional.of(
                        new Answer(acknowledgedAt, acknowledgedBy, acknowledgedThrough, note));
    }

    public Optional<Ending> ending() {
        return resolvedAt == null || resolution == null
                ? Optional.empty()
                : Optional.of(new Ending(resolvedAt, resolution));
    }

    public long sequence() {
        return sequence;
    }

    /**
     * The acknowledgement that counts.
     *
     * @param by user name at the identity provider
     * @param through {@code CONSOLE} or {@code LINK}
     */
    public record Answer(Instant at, String by, String through, @Nullable String note) {}

    /** When it was over, and why. */
    public record Ending(Instant at, Resolution reason) {}
}
