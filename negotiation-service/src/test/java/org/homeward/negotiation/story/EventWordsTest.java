package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.homeward.testkit.WordCanaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What officers write in words, and what they are called, is published nowhere. */
@ServiceTest
@Tag("real")
class EventWordsTest {

    private static final String[] TOPICS = {
        "homeward.negotiation.events",
        "homeward.negotiation.commitments",
        "homeward.negotiation.heartbeat",
        "homeward.negotiation.events.dlq",
        "homeward.negotiation.commitments.dlq",
        "homeward.detainee.events.dlq"
    };

    private static final String COMMITMENTS = "/api/v1/commitments";
    private static final String ZONE = "Asia/Yerevan";

    /** Dates, codes and zones are no words; the name of a party is reference data for all. */
    private final WordCanaries canaries =
            WordCanaries.except(
                    "desk", "date", "edtf", "zone", "cutOff", "duration", "at", "happened");

    private final Desk plain =
            Desk.as(WordCanaries.CANARY + "-officer", "desk-officer", Desk.CAUCASUS);
    private final Desk desk = plain.through(canaries);

    @Inject Replica replica;

    @Test
    void noMessageHoldsAWordOrAUserNameOfAnyCommand() {
        // Given
        Desk.Promise promise = promise();
        String last = commitments(promise);
        promises(promise);
        entries(promise);
        proposals();
        handOvers();
        lists(promise.debtor());
        String mark = desk.made(COMMITMENTS, worded(promise, 1, "2099-09")).getString("id");

        // When
        List<LoggedEvent> published;
        try (EventLog log = Desk.log(TOPICS)) {
            log.await("org.homeward.negotiation.commitment.withdrawn.v1", last);
            log.await("org.homeward.negotiation.commitment.agreed.v1", mark);
            published = log.all();
        }

        // Then
        canaries.assertNoTextWasLeftOut("PartyRequest.name");
        WordCanaries.assertNoneIn(published);
        assertThat(published)
                .filteredOn(event -> mark.equals(event.key()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.data()).doesNotContain("\"owner\""));
        EventContracts.ofThisModule()
                .checkAll(published.stream().filter(event -> mark.equals(event.key())).toList());
    }

    private Desk.Promise promise() {
        String debtor = plain.party("Debtor");
        String creditor = plain.party("Creditor");
        String talks =
                desk.made(
                                "/api/v1/talks",
                                Map.of(
                                        "date",
                                        "2022-09-27",
                                        "venue",
                                        "Washington",
                                        "summary",
                                        "in short",
                                        "mediators",
                                        List.of("them"),
                                        "participants",
                                        List.of("us"),
                                        "desk",
                                        Desk.CAUCASUS))
                        .getString("id");
        desk.made("/api/v1/statements", statement(talks));
        JsonPath agreement =
                desk.made(
                        "/api/v1/agreements",
                        Map.of(
                                "form",
                                "ORAL_PROMISE",
                                "date",
                                "2022-09-27",
                                "parties",
                                List.of(debtor, creditor),
                                "mediators",
                                List.of("them"),
                                "desk",
                                Desk.CAUCASUS,
                                "status",
                                "CLAIMED",
                                "text",
                                "as written",
                                "existence",
                                Map.of("source", "Minutes", "reliability", "B", "credibility", 2)));
        String id = agreement.getString("id");
        desk.made(
                "/api/v1/agreements/" + id + "/status-changes",
                Map.of(
                        "status",
                        "CONFIRMED_BY_COUNTERPARTY",
                        "reason",
                        "said",
                        "evidence",
                        "film"));
        return new Desk.Promise(id, debtor, creditor, Desk.CAUCASUS);
    }

    private static Map<String, Object> statement(String talks) {
        return Map.of(
                "speaker",
                "A minister",
                "date",
                "2022-09-28",
                "text",
                "we shall",
                "translation",
                "they will",
                "language",
                "en",
                "desk",
                Desk.CAUCASUS,
                "talksId",
                talks);
    }

    /** With an owner who is not the officer, in words that were used. */
    private static Map<String, Object> worded(Desk.Promise promise, int persons, String edtf) {
        Map<String, Object> body =
                promise.of(
                        Map.of("kind", "HEADCOUNT", "exactly", persons),
                        Map.of("edtf", edtf, "zone", ZONE, "wording", "before the end"));
        body.put("owner", "colleague");
        return body;
    }

    private String commitments(Desk.Promise promise) {
        Map<String, Object> known = worded(promise, 2, "../2022-09");
        known.put("fulfilments", List.of(fulfilment(1)));
        known.put(
                "entries",
                List.of(
                        Map.of(
                                "state",
                                "DIED_BEFORE",
                                "count",
                                1,
                                "reason",
                                "ill",
                                "evidence",
                                "a letter")));
        String broken = desk.made(COMMITMENTS, known).getString("id");
        desk.awaitState(broken, "BREACHED");
        JsonPath came = act(broken, "fulfilments", fulfilment(1));
        act(broken, "fulfilments/" + came.getString("fulfilments[0].id") + "/retraction", reason());
        act(broken, "waiver", reason());
        String changing = desk.made(COMMITMENTS, worded(promise, 3, "2099-09")).getString("id");
        act(changing, "due-changes", due("2098"));
        act(changing, "suspension", reason());
        Map<String, Object> resumed = new HashMap<>(reason());
        act(changing, "resumption", resumed);
        JsonPath disputed =
                act(
                        changing,
                        "disputes",
                        Map.of("kind", "COUNT", "reason", "they count two", "evidence", "a note"));
        act(changing, "disputes/" + disputed.getString("disputes[0].id") + "/resolution", reason());
        act(changing, "corrections", due("2097"));
        act(changing, "supersession", Map.of("by", broken, "reason", "new", "evidence", "a note"));
        String withdrawn = desk.made(COMMITMENTS, worded(promise, 1, "2099")).getString("id");
        act(withdrawn, "withdrawal", reason());
        return withdrawn;
    }

    private void promises(Desk.Promise promise) {
        Map<String, Object> all =
                promise.of(
                        Map.of("kind", "ALL", "scope", "all for all", "cutOff", "2020-11-10"),
                        Map.of("kind", "NONE", "wording", "soon"));
        String undated = desk.made(COMMITMENTS, all).getString("id");
        String statement = desk.made("/api/v1/statements", statement(talks())).getString("id");
        act(
                undated,
                "declared-breaches",
                Map.of("statementId", statement, "at", "2022-10-01T00:00:00Z", "reason", "said"));
        Map<String, Object> maps =
                promise.of(
                        Map.of(
                                "kind", "ITEMS",
                                "description", "maps of mines",
                                "quantity", 3,
                                "unit", "sheets"),
                        Map.of(
                                "kind", "RELATIVE",
                                "after", Map.of("event", "the ceasefire"),
                                "duration", "P14D",
                                "zone", ZONE,
                                "wording", "two weeks after"));
        maps.put("object", "MAPS");
        desk.made(COMMITMENTS, maps);
        Map<String, Object> conditional = worded(promise, 1, "2099-09");
        conditional.put(
                "conditions",
                List.of(Map.of("event", "maps arrive"), Map.of("event", "guns fall silent")));
        JsonPath waiting = desk.made(COMMITMENTS, conditional);
        for (int i = 0; i < 2; i++) {
            act(
                    waiting.getString("id"),
                    "conditions/" + waiting.getString("conditions[" + i + "].id") + "/met",
                    reason());
        }
        Map<String, Object> offer = worded(promise, 1, "2099-09");
        offer.put("state", "PROPOSED");
        act(desk.made(COMMITMENTS, offer).getString("id"), "acceptance", reason());
    }

    private String talks() {
        return plain.made(
                        "/api/v1/talks",
                        Map.of("date", "2022-09-27", "venue", "Prague", "desk", Desk.CAUCASUS))
                .getString("id");
    }

    private void entries(Desk.Promise promise) {
        String counted = desk.made(COMMITMENTS, worded(promise, 4, "2099-09")).getString("id");
        JsonPath sheet =
                act(
                        counted,
                        "entries",
                        Map.of(
                                "state", "DIED_BEFORE",
                                "count", 1,
                                "reason", "told us",
                                "evidence", "a letter"));
        act(
                counted,
                "entries/" + sheet.getString("entries[0].id") + "/changes",
                Map.of("state", "PENDING", "reason", "alive", "evidence", "a call"));
        JsonPath came = act(counted, "fulfilments", fulfilment(1));
        act(
                counted,
                "fulfilments/" + came.getString("fulfilments[0].id") + "/names",
                Map.of(
                        "detainees",
                        List.of(replica.detainee(Desk.CAUCASUS)),
                        "reason",
                        "known by now",
                        "evidence",
                        "a protocol"));
    }

    private void proposals() {
        for (boolean confirmed : List.of(true, false)) {
            UUID person = replica.detainee(Desk.CAUCASUS);
            String id =
                    desk.made(COMMITMENTS, plain.promise("2022-09-27").named("2099-09", person))
                            .getString("id");
            replica.repatriated(person, UUID.randomUUID(), Desk.CAUCASUS);
            String proposal =
                    "proposals/" + desk.read(COMMITMENTS + "/" + id).getString("proposals[0].id");
            if (confirmed) {
                act(
                        id,
                        proposal + "/confirmation",
                        Map.of(
                                "verifiedBy", "Border service",
                                "evidence", "Receipt",
                                "place", "the bridge",
                                "intermediary", "the ICRC"));
            } else {
                act(id, proposal + "/refusal", Map.of("reason", "not they", "evidence", "a note"));
            }
        }
    }

    private void handOvers() {
        Map<String, Object> arrived = new LinkedHashMap<>(fulfilment(2));
        arrived.put("desk", Desk.CAUCASUS);
        String id = desk.made("/api/v1/hand-overs", arrived).getString("id");
        desk.made(
                "/api/v1/hand-overs/" + id + "/names",
                Map.of(
                        "detainees",
                        List.of(replica.detainee(Desk.CAUCASUS)),
                        "reason",
                        "known by now",
                        "evidence",
                        "a protocol"));
    }

    private void lists(String party) {
        String list =
                desk.made(
                                "/api/v1/lists",
                                Map.of("title", "Ours", "side", "OURS", "desk", Desk.CAUCASUS))
                        .getString("id");
        String version = "/api/v1/lists/" + list + "/versions";
        desk.made(
                version,
                Map.of("entries", List.of(Map.of("name", "Somebody")), "reason", "the first"));
        desk.made(
                version + "/1/hand-overs",
                Map.of(
                        "partyId", party,
                        "date", "2022-10-02",
                        "receipt", "signed",
                        "recipient", "an envoy",
                        "via", "a courier",
                        "place", "the embassy"));
        desk.made(
                version + "/1/answers",
                Map.of(
                        "partyId",
                        party,
                        "date",
                        "2022-10-20",
                        "source",
                        "Note verbale",
                        "answers",
                        List.of(Map.of("entry", 1, "answer", "HELD"))));
    }

    private JsonPath act(String id, String what, Map<String, ?> body) {
        return desk.made(COMMITMENTS + "/" + id + "/" + what, body);
    }

    private static Map<String, Object> fulfilment(int count) {
        return Map.of(
                "date", "2022-10-04",
                "place", "the bridge",
                "intermediary", "the ICRC",
                "verifiedBy", "Desk",
                "evidence", "a protocol",
                "count", count);
    }

    private static Map<String, Object> due(String edtf) {
        return Map.of(
                "due",
                Map.of("edtf", edtf, "zone", ZONE, "wording", "in the end"),
                "reason",
                "moved",
                "evidence",
                "a note");
    }

    private static Map<String, Object> reason() {
        return Map.of("reason", "agreed at the talks", "evidence", "a note");
    }
}
