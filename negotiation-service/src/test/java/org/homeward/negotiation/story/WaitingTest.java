package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises that wait: for another one, for an event, for acceptance; and dates that were wrong. */
@ServiceTest
@Tag("real")
class WaitingTest {

    private static final String ALL = "/api/v1/commitments";
    private static final String ZONE = "Asia/Yerevan";

    private final Desk desk = Desk.officer();
    private Desk.Promise promise;

    @BeforeEach
    void agree() {
        promise = desk.promise("2022-09-27");
    }

    private static Map<String, ?> after(Map<String, ?> what) {
        return Map.of("kind", "RELATIVE", "after", what, "duration", "P14D", "zone", ZONE);
    }

    private static Map<String, ?> persons(int n) {
        return Map.of("kind", "HEADCOUNT", "exactly", n);
    }

    private static Map<String, ?> came(int n, String day) {
        return Map.of("date", day, "verifiedBy", "Desk", "count", n);
    }

    private JsonPath act(String id, String what, Map<String, ?> body) {
        return desk.made(ALL + "/" + id + "/" + what, body);
    }

    private JsonPath await(String id, String what, Predicate<JsonPath> there) {
        return Awaitility.await(what)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> desk.read(ALL + "/" + id), there);
    }

    @Test
    void theDueDateAppearsWhenTheOtherPromiseIsKeptAndGoesWhenThatIsTakenBack() {
        // Given
        String maps = desk.made(ALL, promise.exactly(1, "2099", ZONE)).getString("id");
        JsonPath waiting =
                desk.made(ALL, promise.of(persons(15), after(Map.of("commitmentId", maps))));
        String id = waiting.getString("id");
        assertThat(waiting.getString("due.instant")).isNull();
        // When
        JsonPath kept = act(maps, "fulfilments", came(1, "2022-10-04"));
        // Then: two weeks later it was broken, and the right instant says so
        JsonPath broken = desk.awaitState(id, "BREACHED");
        assertThat(broken.getString("due.edtf")).isEqualTo("2022-10-18");
        assertThat(broken.getString("due.instant")).isEqualTo("2022-10-18T20:00:00Z");
        assertThat(broken.getString("dueVersions[1].author")).isEqualTo("due-engine");
        // When
        String fulfilment = kept.getString("fulfilments[0].id");
        act(maps, "fulfilments/" + fulfilment + "/retraction", Map.of("reason", "other maps"));
        // Then
        JsonPath open = await(id, "the date is taken back", s -> s.getInt("due.version") == 3);
        assertThat(open.getString("state")).isEqualTo("AGREED");
        assertThat(open.getString("due.instant")).isNull();
        assertThat(open.getBoolean("broken")).isFalse();
        assertThat(open.getInt("breaches[0].correctedByDueVersion")).isEqualTo(3);
        assertThat(open.getList("history.event"))
                .containsExactly(
                        "agreed", "due-changed", "breached", "corrected", "breach-rescinded");
    }

    @Test
    void aConditionIsMetByItselfWhenTheOtherPromiseIsKept() {
        // Given
        String maps = desk.made(ALL, promise.exactly(1, "2099", ZONE)).getString("id");
        Map<String, Object> request = promise.exactly(15, "2099", ZONE);
        request.put("conditions", List.of(Map.of("commitmentId", maps)));
        String id = desk.made(ALL, request).getString("id");
        // When
        act(maps, "fulfilments", came(1, "2022-10-04"));
        // Then
        JsonPath bound = desk.awaitState(id, "AGREED");
        assertThat(bound.getBoolean("conditions[0].met")).isTrue();
        assertThat(bound.getString("history[1].by")).isEqualTo("due-engine");
    }

    @Test
    void anEventInWordsStartsTheClockOnTheOfficersWord() {
        // Given
        Map<String, ?> due = after(Map.of("event", "the flight is permitted"));
        String id = desk.made(ALL, promise.of(persons(2), due)).getString("id");
        // When
        JsonPath started =
                act(
                        id,
                        "due-event",
                        Map.of("date", "2022-10-04", "reason", "seen", "evidence", "Receipt 4"));
        // Then
        assertThat(started.getString("due.instant")).isEqualTo("2022-10-18T20:00:00Z");
        assertThat(started.getString("dueVersions[1].evidence")).isEqualTo("Receipt 4");
        desk.awaitState(id, "BREACHED");
    }

    @Test
    void nobodyWaitsForAPromiseOfAnotherDeskOrForItself() {
        // Given
        Desk other = Desk.of(Desk.LEVANT);
        String hidden =
                other.made(ALL, other.promise("2022").exactly(1, "2099", ZONE)).getString("id");
        String own = desk.made(ALL, promise.exactly(1, "2099", ZONE)).getString("id");
        // When
        Response theirs =
                desk.post(ALL, promise.of(persons(1), after(Map.of("commitmentId", hidden))));
        Response itself =
                desk.post(
                        ALL + "/" + own + "/due-changes",
                        Map.of("due", after(Map.of("commitmentId", own)), "reason", "no"));
        // Then
        assertThat(theirs.statusCode()).isEqualTo(422);
        assertThat(itself.statusCode()).isEqualTo(422);
    }

    @Test
    void aProposalIsNoPromiseUntilItIsAccepted() {
        // Given
        Map<String, Object> offer = promise.exactly(3, "2099", ZONE);
        offer.put("state", "PROPOSED");
        JsonPath proposed = desk.made(ALL, offer);
        assertThat(proposed.getString("state")).isEqualTo("PROPOSED");
        String id = proposed.getString("id");
        String record = "/api/v1/parties/" + promise.debtor() + "/compliance";
        assertThat(desk.read(record).getInt("promises")).isZero();
        // When
        JsonPath bound = act(id, "acceptance", Map.of("reason", "accepted", "evidence", "Minutes"));
        // Then
        assertThat(bound.getString("state")).isEqualTo("AGREED");
        assertThat(desk.read(record).getInt("promises")).isEqualTo(1);
        assertThat(desk.read(record).getInt("open")).isEqualTo(1);
    }

    @Test
    void aRefusedProposalNeverEntersTheRecord() {
        // Given
        Map<String, Object> offer = promise.exactly(3, "2099", ZONE);
        offer.put("state", "PROPOSED");
        String id = desk.made(ALL, offer).getString("id");
        // When
        act(id, "withdrawal", Map.of("reason", "refused"));
        // Then
        JsonPath record = desk.read("/api/v1/parties/" + promise.debtor() + "/compliance");
        assertThat(record.getInt("promises")).isZero();
        assertThat(record.getInt("closedOtherwise")).isZero();
    }

    @Test
    void aCorrectionMarksTheBreachAndTheFigureOfTheDayBeforeStays() {
        // Given
        String id = desk.made(ALL, promise.exactly(2, "../2022-09", ZONE)).getString("id");
        String then = desk.awaitState(id, "BREACHED").getString("changedAt");
        // When
        JsonPath corrected =
                act(
                        id,
                        "corrections",
                        Map.of(
                                "due", Map.of("edtf", "2099", "zone", ZONE),
                                "reason", "misread",
                                "evidence", "Minutes, page 2"));
        // Then
        String record = "/api/v1/parties/" + promise.debtor() + "/compliance";
        assertThat(corrected.getString("state")).isEqualTo("AGREED");
        assertThat(corrected.getBoolean("breaches[0].standing")).isFalse();
        assertThat(desk.read(record).getInt("broken")).isZero();
        assertThat(desk.read(record + "?asOf=" + then).getInt("broken")).isEqualTo(1);
    }

    @Test
    void whatIsOnRecordIsCountedFromAtOnceAndWhatLiesAheadIsWaitedFor() {
        // Given
        String held = talks("2022-10-04");
        String planned = talks("2099-10-04");
        // When
        JsonPath counted =
                desk.made(
                        ALL,
                        promise.of(
                                persons(2),
                                after(Map.of("event", "these talks", "eventId", held))));
        JsonPath waiting =
                desk.made(
                        ALL,
                        promise.of(
                                persons(2),
                                after(Map.of("event", "the next talks", "eventId", planned))));
        // Then
        assertThat(counted.getString("due.edtf")).isEqualTo("2022-10-18");
        assertThat(counted.getString("due.instant")).isEqualTo("2022-10-18T20:00:00Z");
        assertThat(counted.getString("due.after.eventId")).isEqualTo(held);
        desk.awaitState(counted.getString("id"), "BREACHED");
        assertThat(waiting.getString("due.instant")).isNull();
        Map<String, String> happened =
                Map.of("date", "2022-10-04", "reason", "brought forward", "evidence", "Minutes");
        assertThat(act(waiting.getString("id"), "due-event", happened).getString("due.instant"))
                .isEqualTo("2022-10-18T20:00:00Z");
        assertThat(
                        desk.post(ALL + "/" + counted.getString("id") + "/due-event", happened)
                                .statusCode())
                .isEqualTo(409);
    }

    private String talks(String date) {
        return desk.made(
                        "/api/v1/talks",
                        Map.of("date", date, "venue", "Geneva", "desk", Desk.CAUCASUS))
                .getString("id");
    }
}
