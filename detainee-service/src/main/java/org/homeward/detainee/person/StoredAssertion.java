package org.homeward.detainee.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Claim;
import org.homeward.detainee.status.PartialDate;
import org.homeward.detainee.status.Proceedings;
import org.homeward.detainee.status.Reliability;
import org.homeward.detainee.status.Source;
import org.jspecify.annotations.Nullable;

/**
 * An assertion as it is kept: its words never change, only a second officer's verdict is added,
 * once.
 */
@Entity
@Table(name = "status_assertion")
@DynamicUpdate
public class StoredAssertion {

    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "detainee_id", updatable = false)
    Detainee detainee;

    @Column(updatable = false)
    String desk;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Axis axis;

    @Column(updatable = false)
    String value;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable Channel channel;

    @Column(updatable = false)
    @Convert(converter = JsonColumns.OfProceedings.class)
    @ColumnTransformer(write = "?::jsonb")
    @Nullable Proceedings proceedings;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "valid_text", updatable = false))
    @AttributeOverride(
            name = "earliest",
            column = @Column(name = "valid_earliest", updatable = false))
    @AttributeOverride(name = "latest", column = @Column(name = "valid_latest", updatable = false))
    PartialDate valid;

    @Column(updatable = false)
    String source;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Reliability reliability;

    @Column(updatable = false)
    int credibility;

    @Column(updatable = false)
    boolean confidential;

    @Column(name = "answering_party", updatable = false)
    @Nullable String answeringParty;

    @Column(updatable = false)
    @Nullable String evidence;

    @Column(updatable = false)
    @Nullable String note;

    @Column(name = "episode_id", updatable = false)
    @Nullable UUID episodeId;

    @Column(updatable = false)
    @Nullable UUID supersedes;

    @Column(updatable = false)
    boolean recapture;

    @Column(updatable = false)
    String author;

    @Column(name = "author_subject", updatable = false)
    @Nullable String authorSubject;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    /**
     * Place in the order in which assertions took effect; null while a second officer has not
     * approved.
     */
    @Column(name = "in_effect_since")
    @Nullable Long inEffectSince;

    @Enumerated(EnumType.STRING)
    @Nullable Verdict verdict;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Column(name = "decided_subject")
    @Nullable String decidedSubject;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    @Column(name = "decided_note")
    @Nullable String decidedNote;

    @SuppressWarnings("NullAway.Init")
    protected StoredAssertion() {}

    @SuppressWarnings("NullAway.Init")
    StoredAssertion(Detainee detainee, Assertion assertion, Recorded recorded) {
        this.id = assertion.id();
        this.detainee = detainee;
        this.desk = detainee.desk();
        keep(assertion.claim());
        this.valid = assertion.valid();
        this.source = assertion.source().name();
        this.reliability = assertion.source().reliability();
        this.credibility = assertion.source().credibility();
        this.confidential = assertion.source().confidential();
        this.answeringParty = assertion.particular().answeringParty();
        this.evidence = assertion.particular().evidence();
        this.note = assertion.particular().note();
        this.episodeId = assertion.episodeId();
        this.supersedes = assertion.supersedes();
        this.recapture = assertion.recapture();
        this.author = recorded.by();
        this.authorSubject = recorded.subject();
        this.recordedAt = recorded.at();
    }

    private void keep(Claim claim) {
        this.axis = claim.axis();
        this.value = claim.code();
        this.channel = claim instanceof Claim.OfContact(var through, _) ? through : null;
        this.proceedings = claim instanceof Claim.OfJudicialStage(_, var known) ? known : null;
    }

    /** The statement itself. */
    public Assertion assertion() {
        return new Assertion(
                id,
                Claim.of(axis, value, channel, proceedings),
                valid,
                new Source(source, reliability, credibility, confidential),
                new Assertion.Particular(answeringParty, evidence, note),
                episodeId,
                supersedes,
                recapture);
    }

    void takeEffect(long sequence) {
        this.inEffectSince = sequence;
    }

    void decide(Verdict as, Recorded recorded, @Nullable String because) {
        this.verdict = as;
        this.decidedBy = recorded.by();
        this.decidedSubject = recorded.subject();
        this.decidedAt = recorded.at();
        this.decidedNote = because;
    }

    boolean inEffect() {
        return inEffectSince != null;
    }

    long order() {
        return inEffectSince == null ? Long.MAX_VALUE : inEffectSince;
    }

    public boolean awaitsApproval() {
        return inEffectSince == null && verdict == null;
    }

    public UUID id() {
        return id;
    }

    public Recorded recorded() {
        return new Recorded(author, recordedAt, authorSubject);
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public Optional<Recorded> decided() {
        return decidedBy == null || decidedAt == null
                ? Optional.empty()
                : Optional.of(new Recorded(decidedBy, decidedAt, decidedSubject));
    }
}
