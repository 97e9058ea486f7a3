package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S1 entered as history, and S2: what was promised long ago is on record the day it is typed in.
 */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class HistoryStoryTest {

    private static final String SEPTEMBER =
            """
            {"edtf":"../2022-09","zone":"Asia/Yerevan","wording":"before the end of September","graceDays":0}
            """;

    @Test
    void theWashingtonPromiseIsBrokenAtYerevanMidnightAndCuredFourDaysLate(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S1 history");

        // When
        Promise promise = washington(officer);

        // Then
        ObservedEvent breach = outside.watch().event("commitment.breached", promise.id());
        assertThat(breach.data().at("/due/instant").asText()).isEqualTo("2022-09-30T20:00:00Z");
        assertThat(breach.data().path("shortfall").asInt()).isEqualTo(17);
        outside.watch().event("commitment.breached", promise.id());
        officer.delivered(promise, "2022-10-04", 17);
        ObservedEvent cured = outside.watch().event("commitment.cured-late", promise.id());
        assertThat(cured.data().path("daysLate").asInt()).isEqualTo(4);
        ObservedEvent alert = outside.watch().alertEvent("alert.raised", promise.id());
        assertThat(alert.data().path("severity").asText()).isEqualTo("NOTICE");
    }

    @Test
    void aPromiseWithoutDateIsDeclaredAndTheRecordCountsTwoBroken(Outside outside) {
        // Given
        DeskOfficer officer = outside.officer("S1 and S2");
        Promise washington = washington(officer);
        outside.watch().event("commitment.breached", washington.id());
        String brussels = officer.agreement("ORAL_PROMISE", "2022-05-22", "Press service (demo)");
        Promise promise = officer.unspecified(brussels);
        assertThat(promise.due()).isEmpty();
        Engine.hasLooked(outside);
        assertThat(outside.eventsOf(promise, "commitment.breached")).isEmpty();
        String statement = officer.statement("2022-10-04", "It was not kept (demo).");

        // When
        officer.declareBreach(promise, statement, "2022-10-04T12:00:00Z");

        // Then
        ObservedEvent declared = outside.watch().event("commitment.breached", promise.id());
        assertThat(declared.data().path("declared").asBoolean()).isTrue();
        assertThat(declared.data().path("quantified").asBoolean()).isFalse();
        JsonNode record = officer.compliance();
        assertThat(record.path("broken").asInt()).isEqualTo(2);
        assertThat(record.path("promises").asInt())
                .isEqualTo(
                        record.path("keptOnTime").asInt()
                                + record.path("keptLate").asInt()
                                + record.path("unkept").asInt()
                                + record.path("open").asInt()
                                + record.path("closedOtherwise").asInt());
    }

    private static Promise washington(DeskOfficer officer) {
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");
        return officer.commitment(
                agreement, "{\"kind\":\"HEADCOUNT\",\"exactly\":17}", SEPTEMBER, "");
    }
}
