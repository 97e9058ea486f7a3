package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What belongs to another desk does not exist: naming it inside a command is answered, byte for
 * byte, like naming what nobody ever recorded.
 */
@ServiceTest
@Tag("real")
class HiddenTest {

    private static final String COMMITMENTS = "/api/v1/commitments";
    private static final Map<String, String> NONE = Map.of("kind", "NONE");
    private static final Map<String, String> BARE = Map.of("kind", "UNSPECIFIED");

    private final Desk desk = Desk.officer();
    private final Desk other = Desk.of(Desk.LEVANT);

    @Inject Replica replica;

    /** What a command names and how it names it. */
    private record Naming(String hidden, Function<String, Response> command) {}

    @Test
    void aHiddenRecordInsideACommandAnswersLikeAMissingOne() {
        // Given
        Map<String, Naming> namings = new LinkedHashMap<>();
        commitments(namings);
        changes(namings);
        arrivals(namings);
        agreed(namings);
        lists(namings);
        namings.forEach((what, naming) -> {
            // When
            Response forHidden = naming.command().apply(naming.hidden());
            Response forMissing = naming.command().apply(UUID.randomUUID().toString());
            // Then
            assertThat(forHidden.statusCode()).as(what + forHidden.asString()).isEqualTo(422);
            assertThat(forHidden.contentType()).isEqualTo(forMissing.contentType());
            assertThat(scrubbed(forHidden)).as(what).isEqualTo(scrubbed(forMissing));
            assertThat(forHidden.jsonPath().getString("errors[0].field")).as(what).isNotEmpty();
        });
    }

    private void commitments(Map<String, Naming> namings) {
        Desk.Promise promise = desk.promise("2022-09-27");
        String theirs = commitment(other);
        namings.put(
                "agreement",
                new Naming(agreement(other), id -> record(promise, "agreementId", id)));
        namings.put("other half", new Naming(theirs, id -> record(promise, "reciprocalTo", id)));
        namings.put(
                "condition",
                new Naming(
                        theirs,
                        id -> record(promise, "conditions", List.of(Map.of("commitmentId", id)))));
        namings.put(
                "anchor",
                new Naming(theirs, id -> record(promise, "due", after("commitmentId", id))));
        namings.put(
                "event",
                new Naming(talks(other), id -> record(promise, "due", after("eventId", id))));
        namings.put(
                "person",
                new Naming(
                        person(),
                        id ->
                                record(
                                        promise,
                                        "target",
                                        Map.of("kind", "NAMED", "detainees", List.of(id)))));
    }

    private void changes(Map<String, Naming> namings) {
        String path = COMMITMENTS + "/" + commitment(desk) + "/";
        String theirs = commitment(other);
        namings.put(
                "successor",
                new Naming(theirs, id -> desk.post(path + "supersession", because("by", id))));
        namings.put(
                "statement",
                new Naming(
                        statement(other),
                        id -> {
                            Map<String, Object> body = because("statementId", id);
                            body.put("at", "2022-09-13");
                            return desk.post(path + "declared-breaches", body);
                        }));
        namings.put(
                "new anchor",
                new Naming(
                        theirs,
                        id ->
                                desk.post(
                                        path + "due-changes",
                                        because("due", after("commitmentId", id)))));
        String counted = COMMITMENTS + "/" + headcount() + "/";
        String entry =
                desk.made(counted + "entries", deviating("count", 1)).getString("entries[0].id");
        namings.put(
                "entry",
                new Naming(
                        person(),
                        id -> desk.post(counted + "entries", deviating("detainees", List.of(id)))));
        String change = counted + "entries/" + entry + "/changes";
        namings.put(
                "name", new Naming(person(), id -> desk.post(change, because("detaineeId", id))));
        namings.put(
                "substitute",
                new Naming(
                        person(),
                        id -> {
                            Map<String, Object> body = because("substitute", id);
                            body.put("state", "SUBSTITUTED");
                            return desk.post(change, body);
                        }));
    }

    private void arrivals(Map<String, Naming> namings) {
        String counted = COMMITMENTS + "/" + headcount() + "/fulfilments";
        namings.put(
                "arrival",
                new Naming(person(), id -> desk.post(counted, came("detainees", List.of(id)))));
        String fulfilment = desk.made(counted, came("count", 1)).getString("fulfilments[0].id");
        namings.put(
                "name of an arrival",
                new Naming(
                        person(),
                        id ->
                                desk.post(
                                        counted + "/" + fulfilment + "/names",
                                        because("detainees", List.of(id)))));
        String unlisted = handOver(came("count", 1)).jsonPath().getString("id");
        namings.put(
                "name of one on no list",
                new Naming(
                        person(),
                        id ->
                                desk.post(
                                        "/api/v1/hand-overs/" + unlisted + "/names",
                                        because("detainees", List.of(id)))));
        namings.put(
                "hand-over", new Naming(person(), id -> handOver(came("persons", List.of(id)))));
        namings.put(
                "allocation",
                new Naming(
                        commitment(other),
                        id -> {
                            Map<String, Object> body = came("count", 1);
                            body.put(
                                    "allocations", List.of(Map.of("commitmentId", id, "count", 1)));
                            return handOver(body);
                        }));
    }

    private void agreed(Map<String, Naming> namings) {
        String talks = talks(other);
        namings.put(
                "talks of a statement",
                new Naming(talks, id -> desk.post("/api/v1/statements", said(desk, id))));
        namings.put(
                "talks of an agreement",
                new Naming(
                        talks,
                        id -> {
                            Desk.Promise promise = desk.promise("2022-09-27");
                            return desk.post(
                                    "/api/v1/agreements",
                                    Map.of(
                                            "form",
                                            "ORAL_PROMISE",
                                            "date",
                                            "2022-09-27",
                                            "parties",
                                            List.of(promise.debtor()),
                                            "desk",
                                            Desk.CAUCASUS,
                                            "status",
                                            "CLAIMED",
                                            "existence",
                                            Map.of(
                                                    "source", "Minutes",
                                                    "reliability", "B",
                                                    "credibility", 2),
                                            "talksId",
                                            id));
                        }));
        String status = "/api/v1/agreements/" + agreement(desk) + "/status-changes";
        namings.put(
                "statement of a status",
                new Naming(
                        statement(other),
                        id -> {
                            Map<String, Object> body = because("statementId", id);
                            body.putAll(Map.of("status", "REPUDIATED", "evidence", "Transcript"));
                            return desk.post(status, body);
                        }));
        namings.put(
                "successor of an agreement",
                new Naming(
                        agreement(other),
                        id -> {
                            Map<String, Object> body = because("supersededBy", id);
                            body.putAll(Map.of("status", "SUPERSEDED", "evidence", "Transcript"));
                            return desk.post(status, body);
                        }));
    }

    private void lists(Map<String, Naming> namings) {
        String list =
                desk.made(
                                "/api/v1/lists",
                                Map.of("title", "Ours", "side", "OURS", "desk", Desk.CAUCASUS))
                        .getString("id");
        String versions = "/api/v1/lists/" + list + "/versions";
        namings.put(
                "person on a list",
                new Naming(
                        person(),
                        id ->
                                desk.post(
                                        versions,
                                        Map.of("entries", List.of(Map.of("detaineeId", id))))));
        desk.made(versions, Map.of("entries", List.of(Map.of("name", "Test Person (made up)"))));
        String party = desk.party("Receiver");
        Map<String, Object> given = new HashMap<>(Map.of("partyId", party, "date", "2022-10-01"));
        desk.made(versions + "/1/hand-overs", given);
        namings.put(
                "talks of a list",
                new Naming(
                        talks(other),
                        id -> {
                            Map<String, Object> body = new HashMap<>(given);
                            body.put("talksId", id);
                            return desk.post(versions + "/1/hand-overs", body);
                        }));
        namings.put(
                "statement of an answer",
                new Naming(
                        statement(other),
                        id -> {
                            Map<String, Object> body = new HashMap<>(given);
                            body.put("source", "Note verbale");
                            body.put("answers", List.of(Map.of("entry", 1, "answer", "HELD")));
                            body.put("statementId", id);
                            return desk.post(versions + "/1/answers", body);
                        }));
    }

    private Response record(Desk.Promise promise, String field, Object value) {
        Map<String, Object> body = promise.of(BARE, NONE);
        body.put(field, value);
        return desk.post(COMMITMENTS, body);
    }

    private Response handOver(Map<String, Object> body) {
        body.put("desk", Desk.CAUCASUS);
        return desk.post("/api/v1/hand-overs", body);
    }

    private String commitment(Desk whose) {
        return whose.made(COMMITMENTS, whose.promise("2022-09-27").of(BARE, NONE)).getString("id");
    }

    private String headcount() {
        return desk.made(COMMITMENTS, desk.promise("2022-09-27").exactly(5, "2099", "Asia/Yerevan"))
                .getString("id");
    }

    private String agreement(Desk whose) {
        return whose.promise("2022-09-27").agreement();
    }

    private String talks(Desk whose) {
        String name = whose.promise("2022-09-27").desk();
        return whose.made(
                        "/api/v1/talks",
                        Map.of("date", "2022-09-27", "venue", "Geneva", "desk", name))
                .getString("id");
    }

    private String statement(Desk whose) {
        return whose.made("/api/v1/statements", said(whose, null)).getString("id");
    }

    private String person() {
        return replica.detainee(Desk.LEVANT).toString();
    }

    private static Map<String, Object> said(Desk whose, String talks) {
        Map<String, Object> body =
                new HashMap<>(
                        Map.of(
                                "speaker", "Spokesman",
                                "date", "2022-09-13",
                                "text", "They will be released.",
                                "language", "en",
                                "desk", whose.promise("2022-09-27").desk()));
        if (talks != null) {
            body.put("talksId", talks);
        }
        return body;
    }

    private static Map<String, Object> after(String what, String id) {
        Map<String, String> after =
                what.equals("eventId")
                        ? Map.of("event", "these talks", "eventId", id)
                        : Map.of(what, id);
        return Map.of(
                "kind", "RELATIVE", "after", after, "duration", "P14D", "zone", "Asia/Yerevan");
    }

    private static Map<String, Object> because(String field, Object value) {
        return new HashMap<>(Map.of(field, value, "reason", "because"));
    }

    private static Map<String, Object> deviating(String field, Object value) {
        Map<String, Object> body = because(field, value);
        body.put("state", "PENDING");
        return body;
    }

    private static Map<String, Object> came(String field, Object value) {
        return new HashMap<>(Map.of(field, value, "date", "2022-10-04", "verifiedBy", "Desk"));
    }

    private static String scrubbed(Response answer) {
        return answer.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }
}
