package org.homeward.negotiation.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.OpenApiCheck;
import org.homeward.testkit.Tokens;

/** An officer at work: what a test needs before it begins. */
final class Desk {

    static final String CAUCASUS = "south-caucasus";
    static final String LEVANT = "levant";

    /** Every answer of every test is held against the API's own description. */
    private static final Filter CONTRACT = OpenApiCheck.everyAnswer();

    private final String token;
    private final String name;

    private final List<Filter> filters;

    private Desk(String token, String name, List<Filter> filters) {
        this.token = token;
        this.name = name;
        this.filters = filters;
    }

    /** The same officer, whose every request goes through this filter first. */
    Desk through(Filter filter) {
        return new Desk(token, name, List.of(filter, CONTRACT));
    }

    static Desk officer() {
        return of(CAUCASUS);
    }

    static Desk of(String desk) {
        return as("officer-of-" + desk, "desk-officer", desk);
    }

    static Desk as(String user, String role, String desk) {
        return new Desk(Tokens.of(user, role).desks(desk).bearer(), desk, List.of(CONTRACT));
    }

    /** One who may read names as well. */
    static Desk cleared() {
        return new Desk(
                Tokens.of("cleared-officer", "desk-officer").desks(CAUCASUS).cleared().bearer(),
                CAUCASUS,
                List.of(CONTRACT));
    }

    RequestSpecification call() {
        return given().filters(filters).auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** For an answer that the API's description leaves out, such as a table. */
    RequestSpecification uncheckedCall() {
        return given().auth().oauth2(token);
    }

    Response post(String path, Object body) {
        return call().body(body).post(path);
    }

    JsonPath made(String path, Object body) {
        Response answer = post(path, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    JsonPath read(String path) {
        return call().get(path).then().statusCode(200).extract().jsonPath();
    }

    String party(String name) {
        return made("/api/v1/parties", Map.of("name", name, "kind", "STATE")).getString("id");
    }

    /** An agreement between two new parties. */
    Promise promise(String date) {
        String debtor = party("Debtor");
        String creditor = party("Creditor");
        String agreement =
                made(
                                "/api/v1/agreements",
                                Map.of(
                                        "form",
                                        "ORAL_PROMISE",
                                        "date",
                                        date,
                                        "parties",
                                        List.of(debtor, creditor),
                                        "desk",
                                        name,
                                        "status",
                                        "CLAIMED",
                                        "existence",
                                        Map.of(
                                                "source",
                                                "Minutes",
                                                "reliability",
                                                "B",
                                                "credibility",
                                                2)))
                        .getString("id");
        return new Promise(agreement, debtor, creditor, name);
    }

    /** A commitment as it stands once the engine has brought it there. */
    JsonPath awaitState(String id, String state) {
        return Awaitility.await("commitment " + id + " becomes " + state)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> read("/api/v1/commitments/" + id),
                        found -> state.equals(found.getString("state")));
    }

    /** A commitment once nothing more is expected of it. */
    JsonPath awaitCompletion(String id) {
        return Awaitility.await("commitment " + id + " is complete")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> read("/api/v1/commitments/" + id),
                        found -> found.getString("state").matches("FULFILLED|CURED_LATE"));
    }

    /**
     * Kafka's client finds its parts through the thread's class loader, which must be the client's
     * own.
     */
    static EventLog log(String... topics) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EventLog.class.getClassLoader());
        try {
            return EventLog.of(topics);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What a commitment request is made from. */
    record Promise(String agreement, String debtor, String creditor, String desk) {

        Map<String, Object> of(Map<String, ?> target, Map<String, ?> due) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("agreementId", agreement);
            body.put("debtorId", debtor);
            body.put("creditorId", creditor);
            body.put("desk", desk);
            body.put("object", "RELEASE");
            body.put("target", target);
            body.put("due", due);
            return body;
        }

        /** These persons, by a date in Yerevan. */
        Map<String, Object> named(String edtf, UUID... detainees) {
            return of(
                    Map.of("kind", "NAMED", "detainees", List.of(detainees)),
                    Map.of("edtf", edtf, "zone", "Asia/Yerevan"));
        }

        Map<String, Object> exactly(int n, String edtf, String zone) {
            return of(
                    Map.of("kind", "HEADCOUNT", "exactly", n), Map.of("edtf", edtf, "zone", zone));
        }
    }
}
