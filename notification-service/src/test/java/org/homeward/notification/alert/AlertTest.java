package org.homeward.notification.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.notification.alert.AlertEvent.Escalated;
import org.homeward.notification.ladder.Ladder;
import org.homeward.notification.ladder.Severity;
import org.homeward.notification.ladder.Step;
import org.homeward.notification.ladder.Who.Function;
import org.homeward.notification.ladder.Who.Owner;
import org.homeward.notification.recipient.SubjectOwner;
import org.homeward.web.Conflict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AlertTest {

    private static final Instant DUE = Instant.parse("2022-09-30T20:00:00Z");
    private static final Ladder LADDER =
            Ladder.of(
                    Step.atOnce(new Owner()),
                    Step.after(Duration.ofHours(1), new Function("director")),
                    Step.after(Duration.ofHours(24), new Function("deputy-minister")));

    @Test
    void theFirstStepIsTheRaisingAndTheNextOneWaitsForItsTime() {
        // Given
        Alert alert = anAlert(true);

        // When
        var escalated = alert.climb(LADDER, 3, DUE);

        // Then
        assertThat(escalated).isEmpty();
        assertThat(alert.nextStepAt()).contains(DUE.plus(Duration.ofHours(1)));
        assertThat(alert.sequence()).isEqualTo(1);
    }

    @Test
    void aStepThatReachedNobodyLetsTheNextOneComeAtOnce() {
        // Given
        Alert alert = anAlert(true);
        alert.climb(LADDER, 3, DUE);
        Instant hour = DUE.plus(Duration.ofHours(1));

        // When
        var escalated = alert.climb(LADDER, 0, hour);

        // Then
        assertThat(escalated).contains(new Escalated(hour, 1, 0));
        assertThat(alert.climbsAt(hour)).isTrue();
    }

    @Test
    void theLadderEndsAfterItsLastStepEvenIfItReachedNobody() {
        // Given
        Alert alert = anAlert(true);
        alert.climb(LADDER, 1, DUE);
        alert.climb(LADDER, 1, DUE.plus(Duration.ofHours(1)));

        // When
        alert.climb(LADDER, 0, DUE.plus(Duration.ofHours(24)));

        // Then
        assertThat(alert.nextStepAt()).isEmpty();
        assertThat(alert.state()).isEqualTo(AlertState.OPEN);
    }

    @Test
    void theFirstAcknowledgementStopsTheLadderAndStands() {
        // Given
        Alert alert = anAlert(true);
        alert.climb(LADDER, 1, DUE);

        // When
        var first = alert.acknowledge("diplomat", "LINK", null, DUE.plusSeconds(60));
        var second = alert.acknowledge("head", "CONSOLE", "Me too.", DUE.plusSeconds(90));

        // Then
        assertThat(first).isPresent();
        assertThat(second).isEmpty();
        assertThat(alert.answer().orElseThrow().by()).isEqualTo("diplomat");
        assertThat(alert.nextStepAt()).isEmpty();
    }

    @Test
    void whatIsOverNeedsNoAnswer() {
        // Given
        Alert alert = anAlert(true);
        alert.resolve(Resolution.CURED_LATE, Facts.NONE, DUE);

        // Then
        assertThatThrownBy(() -> alert.acknowledge("head", "CONSOLE", null, DUE))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theAnswerStaysReadableWhenItIsOverLater() {
        // Given
        Alert alert = anAlert(true);
        alert.acknowledge("diplomat", "LINK", null, DUE);

        // When
        alert.resolve(Resolution.CURED_LATE, Facts.NONE, DUE.plusSeconds(1));

        // Then
        assertThat(alert.acknowledge("head", "CONSOLE", null, DUE.plusSeconds(2))).isEmpty();
        assertThat(alert.answer().orElseThrow().by()).isEqualTo("diplomat");
    }

    @Test
    void theFirstReasonForTheEndStands() {
        // Given
        Alert alert = anAlert(true);
        alert.resolve(Resolution.BREACH_RESCINDED, Facts.NONE, DUE);

        // Then
        assertThat(alert.resolve(Resolution.CURED_LATE, Facts.NONE, DUE)).isEmpty();
        assertThat(alert.ending().orElseThrow().reason()).isEqualTo(Resolution.BREACH_RESCINDED);
    }

    @Test
    void aReopenedAlertWantsANewAnswerAndGoesOnWithTheRungsNotYetReached() {
        // Given
        Alert alert = anAlert(true);
        alert.climb(LADDER, 1, DUE);
        alert.acknowledge("diplomat", "LINK", null, DUE);
        alert.resolve(Resolution.CURED_LATE, Facts.NONE, DUE.plusSeconds(1));
        Instant later = DUE.plus(Duration.ofDays(9));

        // When
        var reopened = alert.reopen(LADDER, Facts.NONE, later);

        // Then
        assertThat(reopened).isPresent();
        assertThat(alert.state()).isEqualTo(AlertState.OPEN);
        assertThat(alert.answer()).isEmpty();
        assertThat(alert.ending()).isEmpty();
        assertThat(alert.nextStepAt()).contains(later.plus(Duration.ofHours(1)));
    }

    @Test
    void historyNeverGetsALadder() {
        // Given
        Alert alert = anAlert(false);

        // When
        alert.resolve(Resolution.CURED_LATE, Facts.NONE, DUE);
        alert.reopen(LADDER, Facts.NONE, DUE);

        // Then
        assertThat(alert.nextStepAt()).isEmpty();
    }

    @Test
    void everyEventTakesTheNextNumber() {
        // Given
        Alert alert = anAlert(true);

        // When
        alert.climb(LADDER, 1, DUE);
        alert.acknowledge("diplomat", "LINK", null, DUE);
        alert.resolve(Resolution.CURED_LATE, Facts.NONE, DUE);
        alert.reopen(LADDER, Facts.NONE, DUE);

        // Then
        assertThat(alert.sequence()).isEqualTo(4);
    }

    private static Alert anAlert(boolean climbs) {
        return new Alert(
                UUID.randomUUID(),
                "L-5H3N8QX-Y",
                new NewAlert(
                        "commitment-breached",
                        Severity.CRITICAL,
                        Subject.commitment(UUID.randomUUID(), "C-7Q2M9KX-D", 1),
                        "south-caucasus",
                        SubjectOwner.NOBODY,
                        Facts.NONE,
                        UUID.randomUUID(),
                        climbs),
                DUE);
    }
}
