package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of promise leaves one desk as a table and means the same on another. */
@ServiceTest
@Tag("real")
class RoundTripTest {

    private static final String ALL = "/api/v1/commitments";
    private static final String ZONE = "Asia/Yerevan";

    private final Desk here = Desk.officer();
    private Desk.Promise agreed;
    private final Map<UUID, UUID> persons = new LinkedHashMap<>();
    private final Journey journey = new Journey(here, Desk.of(Desk.LEVANT), persons);
    private final List<String> made = new ArrayList<>();

    @Inject Replica replica;

    @BeforeEach
    void agree() {
        agreed = here.promise("2022-06-01");
    }

    @Test
    void conditionsAndWhatMetThemKeepTheirMeaning() {
        // Given
        String maps = made(agreed.exactly(1, "2022-08", ZONE));
        act(maps, "fulfilments", came(1, "2022-08-20"));
        String bound = made(with(agreed.exactly(3, "2099", ZONE), "conditions", waitsFor(maps)));
        here.awaitState(bound, "AGREED");
        String open = made(agreed.exactly(2, "2099", ZONE));
        String waiting = made(with(agreed.exactly(4, "2099", ZONE), "conditions", waitsFor(open)));
        Map<String, ?> signed =
                Map.of(
                        "event",
                        "the list | is signed",
                        "met",
                        Map.of("reason", "Seen", "evidence", "Page 4"));
        Map<String, ?> awaited = Map.of("event", "the road is open");
        String broken =
                made(with(agreed.exactly(5, "2022-10", ZONE), "conditions", List.of(signed)));
        String half =
                made(
                        with(
                                agreed.exactly(6, "2022-10", ZONE),
                                "conditions",
                                List.of(awaited, signed)));
        here.awaitState(broken, "BREACHED");
        // When
        travel();
        // Then
        made.forEach(journey::assertSame);
        assertThat(journey.there(broken).getString("history[1].evidence")).isEqualTo("Page 4");
        assertThat(journey.there(half).getString("state")).isEqualTo("CONDITIONAL");
        assertThat(journey.there(waiting).getString("conditions[0].commitmentId"))
                .isEqualTo(journey.arrived(open));
    }

    @Test
    void datesThatAreCountedFromSomethingKeepTheirMeaning() {
        // Given
        String first = made(agreed.exactly(2, "2099", ZONE));
        String maps = made(agreed.exactly(1, "2022-10", ZONE));
        act(
                first,
                "due-changes",
                Map.of("due", after(Map.of("commitmentId", maps)), "reason", "Maps first"));
        act(maps, "fulfilments", came(1, "2022-10-04"));
        here.awaitState(first, "BREACHED");
        Map<String, Object> late = agreed.of(persons(4), after(Map.of("commitmentId", maps)));
        String cured = made(with(late, "fulfilments", List.of(came(4, "2022-10-20"))));
        here.awaitState(cured, "CURED_LATE");
        String open = made(agreed.exactly(3, "2099", ZONE));
        String waiting = made(agreed.of(persons(7), after(Map.of("commitmentId", open))));
        String flight = made(agreed.of(persons(8), after(Map.of("event", "the flight is free"))));
        act(
                flight,
                "due-event",
                Map.of("date", "2022-10-04?", "reason", "Seen", "evidence", "Receipt 4"));
        here.awaitState(flight, "BREACHED");
        String signing =
                made(
                        agreed.of(
                                persons(9),
                                after(Map.of("event", "signed", "eventId", agreed.agreement()))));
        here.awaitState(signing, "BREACHED");
        // When
        travel();
        // Then
        made.forEach(journey::assertSame);
        assertThat(journey.there(cured).getInt("daysLate")).isEqualTo(2);
        assertThat(journey.there(waiting).getString("due.instant")).isNull();
        assertThat(journey.there(flight).getBoolean("due.qualified")).isTrue();
        assertThat(journey.there(signing).getString("due.edtf")).isEqualTo("2022-06-15");
    }

    @Test
    void exchangesStayExchangesAlsoWhereEachHalfRestsOnTheOther() {
        // Given
        String fifteen = made(agreed.exactly(15, "2099", ZONE));
        String maps = made(with(agreed.exactly(1, "2099", ZONE), "reciprocalTo", fifteen));
        String ten = made(agreed.exactly(10, "2099", ZONE));
        String list = made(with(agreed.exactly(2, "2099", ZONE), "reciprocalTo", ten));
        act(
                ten,
                "due-changes",
                Map.of("due", after(Map.of("commitmentId", list)), "reason", "The list first"));
        // When
        travel();
        // Then
        made.forEach(journey::assertSame);
        assertThat(journey.there(maps).getString("reciprocalTo"))
                .isEqualTo(journey.arrived(fifteen));
        assertThat(journey.there(list).getList("reciprocals"))
                .containsExactly(journey.arrived(ten));
    }

    @Test
    void whatBecameOfPersonsKeepsItsReasonsAndWhoStandsInForWhom() {
        // Given
        String five = made(agreed.exactly(6, "2022-09", ZONE));
        JsonPath unnamed = act(five, "entries", said("state", "PENDING", "count", 2));
        String one = unnamed.getString("entries[0].id");
        String two = unnamed.getString("entries[1].id");
        act(five, "entries/" + one + "/changes", said("detaineeId", person()));
        act(
                five,
                "entries/" + one + "/changes",
                said("state", "DECLINED_BY_PERSON", "at", "2022-09-20"));
        UUID instead = person();
        act(
                five,
                "entries/" + two + "/changes",
                said("state", "SUBSTITUTED", "substitute", instead));
        act(five, "fulfilments", home("2022-09-21", instead));
        JsonPath counted = act(five, "fulfilments", came(2, "2022-09-22"));
        String delivery = counted.getString("fulfilments[1].id");
        act(five, "fulfilments/" + delivery + "/names", said("detainees", List.of(person())));
        JsonPath mistaken = act(five, "fulfilments", came(1, "2022-09-23"));
        String mistake = mistaken.getString("fulfilments[2].id");
        act(five, "fulfilments/" + mistake + "/retraction", Map.of("reason", "Nobody came"));
        UUID died = person();
        UUID replaced = person();
        UUID back = person();
        String listed = made(agreed.named("2022-09", died, replaced, back));
        JsonPath sheet = here.read(ALL + "/" + listed);
        act(
                listed,
                "entries/" + entry(sheet, died) + "/changes",
                said("state", "DIED_BEFORE", "at", "2022-09-01"));
        JsonPath substituted =
                act(
                        listed,
                        "entries/" + entry(sheet, replaced) + "/changes",
                        said("state", "SUBSTITUTED"));
        String stranger = substituted.getString("entries[3].id");
        act(listed, "entries/" + stranger + "/changes", said("detaineeId", person()));
        act(listed, "fulfilments", home("2022-09-22", back));
        here.awaitState(five, "BREACHED");
        here.awaitState(listed, "BREACHED");
        // When
        travel();
        // Then
        made.forEach(journey::assertSame);
        assertThat(journey.there(listed).getInt("outstanding")).isEqualTo(2);
        assertThat(journey.there(five).getInt("owed")).isEqualTo(5);
        assertThat(journey.there(five).getInt("delivered")).isEqualTo(3);
    }

    /** A trial first, then the import, then the same again. */
    private void travel() {
        String table = journey.table(agreed.agreement());
        JsonPath trial = journey.imported(table, true);
        assertThat(trial.getInt("accepted")).as(journey.lines(trial)).isEqualTo(rows(trial));
        JsonPath done = journey.imported(table, false);
        assertThat(done.getInt("accepted")).as(journey.lines(done)).isEqualTo(rows(done));
        JsonPath again = journey.imported(table, false);
        assertThat(again.getInt("unchanged")).as(journey.lines(again)).isEqualTo(rows(again));
    }

    private static int rows(JsonPath done) {
        return done.getInt("rows");
    }

    private String made(Map<String, ?> request) {
        String id = here.made(ALL, request).getString("id");
        made.add(id);
        return id;
    }

    private JsonPath act(String id, String what, Map<String, ?> body) {
        return here.made(ALL + "/" + id + "/" + what, body);
    }

    private UUID person() {
        UUID person = replica.detainee(Desk.CAUCASUS);
        persons.put(person, replica.detainee(Desk.LEVANT));
        return person;
    }

    /** With a reason that no other change has. */
    private static Map<String, Object> said(Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        body.put("reason", "Said so: " + UUID.randomUUID());
        body.put("evidence", "Page " + UUID.randomUUID());
        return body;
    }

    private static String entry(JsonPath sheet, UUID person) {
        return sheet.getString("entries.find { it.detaineeId == '" + person + "' }.id");
    }

    private static Map<String, Object> with(
            Map<String, Object> request, String field, Object value) {
        request.put(field, value);
        return request;
    }

    private static List<Map<String, ?>> waitsFor(String id) {
        return List.of(Map.of("commitmentId", id));
    }

    private static Map<String, ?> after(Map<String, ?> what) {
        return Map.of("kind", "RELATIVE", "after", what, "duration", "P14D", "zone", ZONE);
    }

    private static Map<String, ?> persons(int n) {
        return Map.of("kind", "HEADCOUNT", "exactly", n);
    }

    private static Map<String, ?> came(int n, String day) {
        return Map.of("date", day, "verifiedBy", "Desk", "place", "Crossing", "count", n);
    }

    private static Map<String, ?> home(String day, UUID person) {
        return Map.of("date", day, "verifiedBy", "Desk", "detainees", List.of(person));
    }
}
