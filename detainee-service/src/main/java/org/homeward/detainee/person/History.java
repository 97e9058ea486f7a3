package org.homeward.detainee.person;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.detainee.person.DetaineeEvent.AcknowledgementChanged;
import org.homeward.detainee.person.DetaineeEvent.AssertionDecided;
import org.homeward.detainee.person.DetaineeEvent.AssertionRecorded;
import org.homeward.detainee.person.DetaineeEvent.EpisodeClosed;
import org.homeward.detainee.person.DetaineeEvent.EpisodeReopened;
import org.homeward.detainee.person.DetaineeEvent.FateChanged;
import org.homeward.detainee.person.DetaineeEvent.JudicialStageChanged;
import org.homeward.detainee.status.Answer;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Claim;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.homeward.detainee.status.Picture;
import org.homeward.web.Conflict;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * The part of the aggregate that lets assertions take effect: it compares the picture before and
 * after, and what differs is what happened.
 */
final class History {

    private final Detainee detainee;

    History(Detainee detainee) {
        this.detainee = detainee;
    }

    Picture picture() {
        return Picture.of(inEffect(null));
    }

    Standing standingOf(StoredAssertion stored) {
        if (stored.awaitsApproval()) {
            return Standing.AWAITING_APPROVAL;
        }
        if (!stored.inEffect()) {
            return Standing.REFUSED;
        }
        boolean superseded =
                detainee.assertions.stream()
                        .anyMatch(
                                other -> stored.id().equals(other.supersedes) && other.inEffect());
        return superseded ? Standing.SUPERSEDED : Standing.STANDING;
    }

    StoredAssertion add(Assertion assertion, Recorded recorded) {
        requireTrueByNow(assertion.valid(), recorded);
        requireWhatItsKindNeeds(assertion);
        requireSupersedable(assertion);
        StoredAssertion stored = new StoredAssertion(detainee, withEpisode(assertion), recorded);
        Picture.of(inEffect(stored)); // refused now rather than when the second officer looks
        detainee.assertions.add(stored);
        detainee.raise(new AssertionRecorded(stored.assertion()), recorded);
        if (!assertion.needsApproval()) {
            takeEffect(stored, recorded);
        }
        return stored;
    }

    void decide(StoredAssertion stored, Verdict verdict, @Nullable String note, Recorded recorded) {
        if (!stored.awaitsApproval()) {
            throw Conflict.of("assertion-decided", "The assertion does not wait for a decision.");
        }
        if (stored.recorded().sameHandAs(recorded)) {
            throw Rejected.of(
                    "approver",
                    "second-officer-required",
                    "Nobody decides about an assertion of their own.");
        }
        stored.decide(verdict, recorded, note);
        detainee.raise(new AssertionDecided(stored.id(), verdict, note), recorded);
        if (verdict == Verdict.APPROVED) {
            takeEffect(stored, recorded);
        }
    }

    private void takeEffect(StoredAssertion stored, Recorded recorded) {
        Picture before = picture();
        stored.takeEffect(detainee.sequence);
        Picture after = picture();
        Assertion assertion = stored.assertion();
        switch (assertion.claim()) {
            case Claim.OfFate(var fate) -> {
                moveEpisode(assertion, fate, recorded);
                moveFate(assertion, before.fate(), after.fate(), recorded);
            }
            case Claim.OfAnswer(var answer) -> {
                boolean contradicts = answer == Answer.DENIED && detainee.fate == Fate.ACKNOWLEDGED;
                acknowledge(assertion, before, after, recorded, contradicts);
            }
            case Claim.OfLocation _, Claim.OfContact _ ->
                    acknowledge(assertion, before, after, recorded, false);
            case Claim.OfJudicialStage _ -> judge(assertion, before, after, recorded);
        }
    }

    private void moveFate(Assertion assertion, Fate from, Fate to, Recorded recorded) {
        if (from != to) {
            detainee.fate = to;
            detainee.raise(
                    new FateChanged(
                            assertion.id(), assertion.episodeId(), from, to, assertion.valid()),
                    recorded);
        }
    }

    private void moveEpisode(Assertion assertion, Fate fate, Recorded recorded) {
        Optional<Episode> corrected =
                detainee.episodes.stream()
                        .filter(episode -> episode.wasClosedBy(assertion.supersedes()))
                        .findFirst();
        if (fate.endsCaptivity()) {
            corrected.ifPresent(Episode::reopen);
            corrected
                    .or(detainee::openEpisode)
                    .ifPresent(episode -> {
                        episode.close(fate, assertion.valid(), assertion.id());
                        detainee.raise(
                                new EpisodeClosed(episode.id(), fate, assertion.valid()), recorded);
                    });
        } else if (corrected.isPresent()) {
            corrected.get().reopen();
            detainee.raise(new EpisodeReopened(corrected.get().id()), recorded);
        }
    }

    private void acknowledge(
            Assertion assertion,
            Picture before,
            Picture after,
            Recorded recorded,
            boolean contradicts) {
        Picture.Line line = Picture.Line.of(assertion);
        if (after.restsOn(line, assertion)) {
            detainee.raise(
                    new AcknowledgementChanged(
                            assertion.id(),
                            line.axis(),
                            line.channel(),
                            before.codeAt(line),
                            assertion.claim().code(),
                            assertion.valid(),
                            contradicts),
                    recorded);
        }
    }

    private void judge(Assertion assertion, Picture before, Picture after, Recorded recorded) {
        Picture.Line line = Picture.Line.of(assertion);
        if (after.restsOn(line, assertion)) {
            detainee.raise(
                    new JudicialStageChanged(
                            assertion.id(),
                            before.codeAt(line),
                            assertion.claim().code(),
                            assertion.valid()),
                    recorded);
        }
    }

    /**
     * The assertions in effect, in the order in which they took effect, with one more that has not
     * yet.
     */
    private List<Assertion> inEffect(@Nullable StoredAssertion more) {
        List<Assertion> standing =
                new ArrayList<>(
                        detainee.assertions.stream()
                                .filter(StoredAssertion::inEffect)
                                .sorted(Comparator.comparingLong(StoredAssertion::order))
                                .map(StoredAssertion::assertion)
                                .toList());
        if (more != null) {
            standing.add(more.assertion());
        }
        return standing;
    }

    private Assertion withEpisode(Assertion assertion) {
        if (assertion.episodeId() != null) {
            detainee.episode(assertion.episodeId());
            return assertion;
        }
        return assertion.inEpisode(currentEpisode());
    }

    private @Nullable UUID currentEpisode() {
        return detainee.episodes.isEmpty() ? null : detainee.episodes.getLast().id();
    }

    private static void requireTrueByNow(PartialDate valid, Recorded recorded) {
        LocalDate tomorrowSomewhere =
                LocalDate.ofInstant(recorded.at(), ZoneOffset.UTC).plusDays(1);
        if (valid.isAfter(tomorrowSomewhere)) {
            throw Rejected.of(
                    "valid",
                    "not-true-yet",
                    "An assertion says what was true; its date lies in the future.");
        }
    }

    private static void requireWhatItsKindNeeds(Assertion assertion) {
        if (assertion.needsApproval() && assertion.particular().evidence() == null) {
            throw Rejected.of(
                    "evidence",
                    "death-needs-evidence",
                    "Death is never inferred: name the evidence.");
        }
        boolean tombstone =
                assertion.claim() instanceof Claim.OfFate(var fate)
                        && fate == Fate.RECORDED_IN_ERROR;
        if (tombstone && assertion.particular().note() == null) {
            throw Rejected.of(
                    "note",
                    "tombstone-needs-reason",
                    "A file is closed as an error only with a reason.");
        }
    }

    private void requireSupersedable(Assertion assertion) {
        UUID target = assertion.supersedes();
        if (target == null) {
            return;
        }
        StoredAssertion superseded =
                detainee.assertions.stream()
                        .filter(candidate -> candidate.id().equals(target))
                        .findFirst()
                        .orElseThrow(() ->
                                Rejected.of(
                                        "supersedes",
                                        "unknown-assertion",
                                        "The file holds no such assertion to correct."));
        if (superseded.axis != assertion.claim().axis()) {
            throw Rejected.of(
                    "supersedes",
                    "other-axis",
                    "A correction stays on the axis of what it corrects.");
        }
        boolean open =
                superseded.inEffect()
                        && detainee.assertions.stream()
                                .noneMatch(other ->
                                        target.equals(other.supersedes)
                                                && other.verdict != Verdict.REFUSED);
        if (!open) {
            throw Conflict.of(
                    "assertion-superseded",
                    "The assertion is not in effect, or is corrected already.");
        }
    }
}
