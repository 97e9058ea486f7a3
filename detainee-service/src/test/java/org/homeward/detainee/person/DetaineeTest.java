package org.homeward.detainee.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.detainee.name.NameKind;
import org.homeward.detainee.name.PersonName;
import org.homeward.detainee.person.DetaineeEvent.AcknowledgementChanged;
import org.homeward.detainee.person.DetaineeEvent.AssertionRecorded;
import org.homeward.detainee.person.DetaineeEvent.DetailsChanged;
import org.homeward.detainee.person.DetaineeEvent.EpisodeClosed;
import org.homeward.detainee.person.DetaineeEvent.FateChanged;
import org.homeward.detainee.person.DetaineeEvent.Registered;
import org.homeward.detainee.status.Answer;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Claim;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.homeward.detainee.status.Reliability;
import org.homeward.detainee.status.Source;
import org.homeward.web.Conflict;
import org.homeward.web.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DetaineeTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Recorded OFFICER = new Recorded("officer", NOW);
    private static final Recorded HEAD = new Recorded("head", NOW.plusSeconds(60));

    @Test
    void aRegistrationIsTheFirstEvent() {
        // When
        Detainee detainee = aDetainee();

        // Then
        assertThat(detainee.takeHappened())
                .singleElement()
                .satisfies(first -> assertThat(first.event()).isInstanceOf(Registered.class))
                .satisfies(first -> assertThat(first.sequence()).isEqualTo(1));
        assertThat(detainee.takeHappened()).isEmpty();
    }

    @Test
    void anAmendmentNamesWhatChangedAndKeepsTheAssessmentsAuthor() {
        // Given
        Detainee detainee = aDetainee();
        CaseFile file = detainee.file();
        CaseFile urgent =
                new CaseFile(
                        file.names(),
                        PartialDate.read("1999"),
                        file.particulars(),
                        file.category(),
                        file.legalBasis(),
                        Priority.URGENT,
                        file.externalIds());

        // When
        Set<String> changed = detainee.amend(urgent, Set.of("health"), HEAD);

        // Then
        assertThat(changed).containsExactly("birth", "health", "priority");
        assertThat(detainee.assessment().orElseThrow().by()).isEqualTo("officer");
        assertThat(events(detainee)).last().isInstanceOf(DetailsChanged.class);
    }

    @Test
    void anAmendmentThatChangesNothingIsNoEvent() {
        Detainee detainee = aDetainee();
        assertThat(detainee.amend(detainee.file(), Set.of(), HEAD)).isEmpty();
        assertThat(detainee.sequence()).isEqualTo(1);
    }

    @Test
    void anEndOfCaptivityClosesTheOpenEpisode() {
        // Given
        Detainee detainee = aCaptive();

        // When
        detainee.assertThat(fate(Fate.REPATRIATED, "2022-10-04", null), OFFICER);

        // Then
        assertThat(detainee.openEpisode()).isEmpty();
        assertThat(detainee.fate()).isEqualTo(Fate.REPATRIATED);
        assertThat(events(detainee)).anyMatch(EpisodeClosed.class::isInstance);
    }

    @Test
    void aDeathWaitsForTheSecondOfficer() {
        // Given
        Detainee detainee = aCaptive();
        StoredAssertion death =
                detainee.assertThat(fate(Fate.DIED_IN_CUSTODY, "2022-10", "E-1"), OFFICER);
        assertThat(detainee.fate()).isEqualTo(Fate.REPORTED_CAPTURED);

        // Then
        assertThatThrownBy(() -> detainee.decide(death.id(), Verdict.APPROVED, null, OFFICER))
                .isInstanceOf(Rejected.class);
        detainee.decide(death.id(), Verdict.APPROVED, null, HEAD);
        assertThat(detainee.fate()).isEqualTo(Fate.DIED_IN_CUSTODY);
        assertThat(detainee.openEpisode()).isEmpty();
    }

    @Test
    void aSecondOfficerIsAnotherPersonAndNotAnotherName() {
        // Given
        Detainee detainee = aCaptive();
        Recorded before = new Recorded("a.demo", NOW, "7f3c");
        Recorded renamed = new Recorded("a.demo-married", NOW.plusSeconds(60), "7f3c");
        Recorded namesake = new Recorded("a.demo", NOW.plusSeconds(60), "91d0");
        StoredAssertion death =
                detainee.assertThat(fate(Fate.DIED_IN_CUSTODY, "2022-10", "E-1"), before);

        // Then
        assertThatThrownBy(() -> detainee.decide(death.id(), Verdict.APPROVED, null, renamed))
                .isInstanceOf(Rejected.class);
        detainee.decide(death.id(), Verdict.APPROVED, null, namesake);
        assertThat(detainee.fate()).isEqualTo(Fate.DIED_IN_CUSTODY);
        assertThat(death.decided()).contains(namesake);
        assertThat(death.recorded()).isEqualTo(before);
    }

    @Test
    void aDeathApprovedTooLateIsRefused() {
        // Given a death that waits, and a return that is learnt meanwhile
        Detainee detainee = aCaptive();
        StoredAssertion death =
                detainee.assertThat(fate(Fate.DIED_IN_CUSTODY, "2022-10", "E-1"), OFFICER);
        detainee.assertThat(fate(Fate.REPATRIATED, "2022-10-04", null), OFFICER);

        // Then
        assertThatThrownBy(() -> detainee.decide(death.id(), Verdict.APPROVED, null, HEAD))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aCorrectionInTheMiddleMustLeaveALegalPath() {
        // Given
        Detainee detainee = aCaptive();
        UUID first = detainee.picture().fateRestsOn().orElseThrow();
        detainee.assertThat(fate(Fate.CAPTIVITY_SUBSTANTIATED, "2022-10", null), OFFICER);
        Assertion correction = superseding(first, fate(Fate.RELEASED, "2022-10", null));

        // Then
        assertThatThrownBy(() -> detainee.assertThat(correction, OFFICER))
                .isInstanceOf(Conflict.class);
        assertThat(detainee.fate()).isEqualTo(Fate.CAPTIVITY_SUBSTANTIATED);
    }

    @Test
    void aDenialOfAnAcknowledgedPersonSaysThatItContradicts() {
        // Given
        Detainee detainee = aCaptive();
        detainee.assertThat(fate(Fate.CAPTIVITY_SUBSTANTIATED, "2022-10", null), OFFICER);
        detainee.assertThat(fate(Fate.ACKNOWLEDGED, "2022-11", null), OFFICER);

        // When
        detainee.assertThat(said(new Claim.OfAnswer(Answer.DENIED), "2022-12", null), OFFICER);

        // Then
        assertThat(events(detainee))
                .last()
                .isInstanceOfSatisfying(
                        AcknowledgementChanged.class,
                        changed -> assertThat(changed.contradictsFate()).isTrue());
        assertThat(detainee.fate()).isEqualTo(Fate.ACKNOWLEDGED);
    }

    @Test
    void everyEventIsReadBackAsItWasWritten() {
        // Given
        Detainee detainee = aCaptive();
        detainee.assertThat(fate(Fate.REPATRIATED, "2022-10-04", null), OFFICER);
        detainee.amend(aSheet(Priority.LOW), Set.of(), OFFICER);

        // Then
        assertThat(detainee.takeHappened())
                .allSatisfy(happened -> {
                    String type = DetaineeEvent.typeOf(happened.event().getClass());
                    String json = EventJson.write(happened.event());
                    assertThat(EventJson.read(type, json)).isEqualTo(happened.event());
                })
                .extracting(happened -> (Object) happened.event().getClass())
                .contains(AssertionRecorded.class, FateChanged.class, DetailsChanged.class);
    }

    private static List<DetaineeEvent> events(Detainee detainee) {
        return detainee.takeHappened().stream().map(Happened::event).toList();
    }

    private static Detainee aCaptive() {
        Detainee detainee = aDetainee();
        PartialDate from = PartialDate.read("2022-09-13");
        detainee.open(
                UUID.randomUUID(),
                new Episode.Opening(from, null, null),
                fate(Fate.REPORTED_CAPTURED, "2022-09-13", null),
                OFFICER);
        return detainee;
    }

    private static Detainee aDetainee() {
        return Detainee.register(
                new Detainee.Identity(UUID.randomUUID(), "D-7Q2M9KX-0", "south-caucasus"),
                aSheet(Priority.HIGH),
                OFFICER);
    }

    private static CaseFile aSheet(Priority priority) {
        return new CaseFile(
                List.of(
                        new PersonName(
                                "latn",
                                "Demo",
                                null,
                                "Testyan (made up)",
                                null,
                                NameKind.BIRTH,
                                null)),
                PartialDate.read("1999-XX"),
                new Particulars(
                        Sex.MALE,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        Set.of(Vulnerability.WOUNDED),
                        null),
                Category.PRISONER_OF_WAR,
                "GC III 4",
                priority,
                Set.of());
    }

    private static Assertion fate(Fate fate, String valid, @Nullable String evidence) {
        return said(new Claim.OfFate(fate), valid, evidence);
    }

    private static Assertion said(Claim claim, String valid, @Nullable String evidence) {
        return new Assertion(
                UUID.randomUUID(),
                claim,
                PartialDate.read(valid),
                new Source("Demo source (made up)", Reliability.B, 2, false),
                new Assertion.Particular(null, evidence, null),
                null,
                null,
                false);
    }

    private static Assertion superseding(UUID superseded, Assertion assertion) {
        return new Assertion(
                assertion.id(),
                assertion.claim(),
                assertion.valid(),
                assertion.source(),
                assertion.particular(),
                null,
                superseded,
                false);
    }
}
