package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.deploy.local.client.AcknowledgeLink;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.Mail;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S1 as it happens: promised, due, breached, alerted, acknowledged, cured late, told. */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class MainJobStoryTest {

    @Test
    void aPromiseOfSeventeenBreaksWakesTheDeskAndIsCuredLate(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S1 live");
        Instant due = outside.soon(4);
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");

        // When
        Promise promise = officer.headcount(agreement, 17, due.toString(), "in a few seconds");

        // Then
        assertThat(promise.due()).contains(due);
        theBreachIsPublishedOnce(outside, promise, due);
        theDeskIsToldWithoutNames(outside, promise);
        theDiplomatAcknowledgesByTheLink(outside, promise);
        theLateArrivalCuresIt(outside, officer, promise);
    }

    private static void theBreachIsPublishedOnce(Outside outside, Promise promise, Instant due) {
        ObservedEvent breach = outside.watch().event("commitment.breached", promise.id());
        JsonNode facts = breach.data();
        assertThat(facts.path("owed").asInt()).isEqualTo(17);
        assertThat(facts.path("delivered").asInt()).isZero();
        assertThat(facts.path("shortfall").asInt()).isEqualTo(17);
        assertThat(facts.path("quantified").asBoolean()).isTrue();
        assertThat(facts.path("dueVersion").asInt()).isEqualTo(1);
        assertThat(facts.at("/due/instant").asText()).isEqualTo(due.toString());
        Instant detected = Instant.parse(facts.path("detectedAt").asText());
        assertThat(detected).isAfterOrEqualTo(due).isBefore(due.plus(Duration.ofSeconds(30)));
        assertThat(outside.eventsOf(promise, "commitment.breached")).hasSize(1);
    }

    private static void theDeskIsToldWithoutNames(Outside outside, Promise promise) {
        List<Mail> mails = outside.watch().mails(promise.reference(), 3);
        assertThat(mails)
                .extracting(Mail::to)
                .satisfiesExactlyInAnyOrder(
                        to -> assertThat(to).startsWith("officer@"),
                        to -> assertThat(to).startsWith("head@"),
                        to -> assertThat(to).startsWith("diplomat@"));
        assertThat(mails)
                .filteredOn(mail -> mail.to().startsWith("diplomat@"))
                .extracting(Mail::language)
                .containsExactly("hy");
        assertThat(mails)
                .filteredOn(mail -> mail.to().startsWith("officer@"))
                .extracting(Mail::language)
                .containsExactly("en");
    }

    private static void theDiplomatAcknowledgesByTheLink(Outside outside, Promise promise) {
        String alert = alertOf(outside, promise);
        AcknowledgeLink link =
                new AcknowledgeLink(
                        outside.watch().acknowledgeLink(promise.reference(), "diplomat@"));
        link.open();
        assertThat(stateOf(outside, alert)).isEqualTo("OPEN");
        link.press();
        outside.watch().alertEvent("alert.acknowledged", promise.id());
        assertThat(stateOf(outside, alert)).isEqualTo("ACKNOWLEDGED");
        link.press();
        assertThat(outside.events().seen(e -> e.is("alert.acknowledged") && e.key().equals(alert)))
                .hasSize(1);
    }

    private static void theLateArrivalCuresIt(
            Outside outside, DeskOfficer officer, Promise promise) {
        JsonNode after = officer.delivered(promise, outside.now().toString(), 17);
        assertThat(after.path("state").asText()).isEqualTo("CURED_LATE");
        outside.watch().event("commitment.cured-late", promise.id());
        List<Mail> mails = outside.watch().mails(promise.reference(), 6);
        assertThat(mails.subList(3, 6))
                .extracting(Mail::to)
                .containsExactlyInAnyOrderElementsOf(
                        mails.subList(0, 3).stream().map(Mail::to).toList());
        JsonNode record = officer.compliance();
        assertThat(record.path("promises").asInt()).isEqualTo(1);
        assertThat(record.path("keptLate").asInt()).isEqualTo(1);
        assertThat(record.path("broken").asInt()).isEqualTo(1);
        assertThat(record.path("personsDelivered").asInt()).isEqualTo(17);
    }

    private static String alertOf(Outside outside, Promise promise) {
        return outside.watch().alertEvent("alert.raised", promise.id()).key();
    }

    private static String stateOf(Outside outside, String alert) {
        return outside.as("diplomat").get("/alerts/" + alert).expect(200).text("state");
    }
}
