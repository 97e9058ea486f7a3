package org.homeward.detainee.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.homeward.detainee.person.DetaineeEvent.DetailsChanged;
import org.homeward.detainee.person.DetaineeEvent.EpisodeOpened;
import org.homeward.detainee.person.DetaineeEvent.Registered;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.homeward.detainee.status.Picture;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A person believed to be, or to have been, held by the other side. The record outlives release and
 * death.
 */
@Entity
@Table(name = "detainee")
@DynamicUpdate
public class Detainee {

    @Id UUID id;

    @Column(updatable = false)
    String reference;

    @Column(updatable = false)
    String desk;

    /** Number of the last event; it is the version that the ETag carries. */
    @Column long sequence;

    @Column
    @Enumerated(EnumType.STRING)
    Fate fate;

    @Embedded StoredFile file;

    @Column(name = "registered_at", updatable = false)
    Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    String registeredBy;

    @Column(name = "updated_at")
    Instant updatedAt;

    @OneToMany(mappedBy = "detainee", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    List<Episode> episodes = new ArrayList<>();

    @OneToMany(mappedBy = "detainee", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    List<StoredAssertion> assertions = new ArrayList<>();

    @Transient private final List<Happened> happened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Detainee() {}

    @SuppressWarnings("NullAway.Init")
    private Detainee(Identity identity, CaseFile sheet, Recorded recorded) {
        this.id = identity.id();
        this.reference = identity.reference();
        this.desk = identity.desk();
        this.fate = Fate.UNACCOUNTED;
        this.file = new StoredFile(sheet, recorded);
        this.registeredAt = recorded.at();
        this.registeredBy = recorded.by();
    }

    /**
     * Opens a case file. Whoever is registered is unaccounted for until a source says more.
     *
     * @param desk the compartment; it never changes
     */
    public static Detainee register(Identity identity, CaseFile sheet, Recorded recorded) {
        Detainee detainee = new Detainee(identity, sheet, recorded);
        detainee.raise(
                new Registered(
                        detainee.reference,
                        detainee.fate,
                        sheet.names(),
                        sheet.birth(),
                        sheet.particulars(),
                        sheet.category(),
                        sheet.priority()),
                recorded);
        return detainee;
    }

    /** What a case file is known by, for ever. */
    public record Identity(UUID id, String reference, String desk) {}

    /**
     * Replaces the sheet.
     *
     * @param restricted names of restricted fields that change with it
     * @return the names of all fields that changed; empty when nothing did
     */
    public Set<String> amend(CaseFile sheet, Set<String> restricted, Recorded recorded) {
        requireNoTombstone();
        Set<String> changed = new TreeSet<>(file().differences(sheet));
        changed.addAll(restricted);
        if (!changed.isEmpty()) {
            file.take(sheet, recorded);
            raise(
                    new DetailsChanged(
                            List.copyOf(changed),
                            sheet.names(),
                            sheet.birth(),
                            sheet.particulars(),
                            sheet.category(),
                            sheet.priority()),
                    recorded);
        }
        return changed;
    }

    /**
     * Begins a captivity. After an end that the person survived, it is a recapture and the fate
     * starts anew.
     *
     * @param report who told us; it becomes the fate's assertion where the opening moves the fate
     */
    public Episode open(
            UUID episodeId, Episode.Opening opening, Assertion report, Recorded recorded) {
        requireNoTombstone();
        if (openEpisode().isPresent()) {
            throw Conflict.of("episode-open", "The person has an open detention episode already.");
        }
        if (!fate.leftAlive() && !fate.next().contains(Fate.RELEASED)) {
            throw Conflict.of("fate-not-reachable", "Nobody can be detained after " + fate + ".");
        }
        requireAfterTheLast(opening.from());
        Episode episode = new Episode(episodeId, this, episodes.size() + 1, opening, recorded);
        episodes.add(episode);
        raise(new EpisodeOpened(episodeId, episode.number(), opening.from()), recorded);
        if (fate == Fate.UNACCOUNTED || fate.leftAlive()) {
            history().add(report.beginning(episodeId, fate.leftAlive()), recorded);
        }
        return episode;
    }

    /** Adds a statement; it takes effect at once unless it needs a second officer. */
    public StoredAssertion assertThat(Assertion assertion, Recorded recorded) {
        requireNoTombstone();
        return history().add(assertion, recorded);
    }

    /**
     * Lets a second officer decide.
     *
     * @throws Rejected when the officer decides about their own statement
     */
    public void decide(
            UUID assertionId, Verdict verdict, @Nullable String note, Recorded recorded) {
        requireNoTombstone();
        history().decide(assertion(assertionId), verdict, note, recorded);
    }

    private void requireNoTombstone() {
        if (fate == Fate.RECORDED_IN_ERROR) {
            throw Conflict.of(
                    "recorded-in-error", "The file was recorded in error and is closed for good.");
        }
    }

    private void requireAfterTheLast(PartialDate from) {
        if (!episodes.isEmpty() && episodes.getLast().closed().map(from::isBefore).orElse(false)) {
            throw Rejected.of(
                    "from",
                    "episodes-overlap",
                    "The new episode begins before the last one ended.");
        }
    }

    private History history() {
        return new History(this);
    }

    void raise(DetaineeEvent event, Recorded recorded) {
        sequence++;
        updatedAt = recorded.at();
        happened.add(new Happened(event, sequence, recorded));
    }

    /**
     * Hands over what happened since the last call, so that it is kept and published exactly once.
     */
    public List<Happened> takeHappened() {
        List<Happened> taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }

    public Picture picture() {
        return history().picture();
    }

    public Optional<Episode> openEpisode() {
        return episodes.stream().filter(Episode::isOpen).findFirst();
    }

    /** The captivity that goes on, or the last one. */
    public Optional<Episode> lastEpisode() {
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.getLast());
    }

    /**
     * @throws NotFound when the file has no such episode
     */
    public Episode episode(UUID episodeId) {
        return episodes.stream()
                .filter(episode -> episode.id().equals(episodeId))
                .findFirst()
                .orElseThrow(NotFound::of);
    }

    /**
     * @throws NotFound when the file has no such assertion
     */
    public StoredAssertion assertion(UUID assertionId) {
        return assertions.stream()
                .filter(assertion -> assertion.id().equals(assertionId))
                .findFirst()
                .orElseThrow(NotFound::of);
    }

    public Standing standingOf(StoredAssertion assertion) {
        return history().standingOf(assertion);
    }

    /** The sheet as it stands. */
    public CaseFile file() {
        return file.sheet();
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public String desk() {
        return desk;
    }

    public long sequence() {
        return sequence;
    }

    public Fate fate() {
        return fate;
    }

    public Optional<Assessment> assessment() {
        return Optional.ofNullable(file.assessment);
    }

    public Recorded registered() {
        return new Recorded(registeredBy, registeredAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<Episode> episodes() {
        return List.copyOf(episodes);
    }
}
