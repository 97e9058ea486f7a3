package org.homeward.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.web.Calls.NOTES;
import static org.homeward.web.Calls.asWriter;
import static org.homeward.web.Calls.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealDatabase
@Tag("real")
class BadInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"text":17}                                          | text            | Text is expected.
                    {"text":true}                                        | text            | Text is expected.
                    {"text":{"a":1}}                                     | text            | Text is expected.
                    {"text":"a","count":"17"}                            | count           | A whole number is expected, not too large.
                    {"text":"a","count":1.5}                             | count           | A whole number is expected, not too large.
                    {"text":"a","count":99999999999}                     | count           | A whole number is expected, not too large.
                    {"text":"a","count":1e99}                            | count           | A whole number is expected, not too large.
                    {"text":"a","pinned":"true"}                         | pinned          | true or false is expected.
                    {"text":"a","pinned":1}                              | pinned          | true or false is expected.
                    {"text":"a","owner":"no-id"}                         | owner           | An id (UUID) is expected.
                    {"text":"a","owner":5}                               | owner           | An id (UUID) is expected.
                    {"text":"a","colour":"BLUE"}                         | colour          | One of RED, GREEN is expected.
                    {"text":"a","colour":1}                              | colour          | One of RED, GREEN is expected.
                    {"text":"a","at":"yesterday"}                        | at              | An instant like 2022-09-30T20:00:00Z is expected.
                    {"text":"a","reference":"C-1234567-8"}               | reference       | This is no reference; compare it with its source.
                    {"text":"a","shape":{"kind":"RING"}}                 | shape           | The field 'kind' must be one of DOT, BOX.
                    {"text":"a","shape":{}}                              | shape           | The field 'kind' must be one of DOT, BOX.
                    {"text":"a","shape":{"kind":"BOX","width":"wide"}}   | shape.width     | A whole number is expected, not too large.
                    {"text":"a","lines":{}}                              | lines           | A list is expected.
                    {"text":"a","lines":"no"}                            | lines           | A list is expected.
                    {"text":"a","lines":[1]}                             | lines[0]        | An object with the right fields is expected.
                    {"text":"a","lines":[{"words":"b","number":null}]}   | lines[0].number | A whole number is expected, not too large.
                    {"text":"a","lines":[{"words":"b","number":-1}]}     | lines[0].number | number cannot be negative.
                    {"text":"a","lines":[{"words":"b","number":1,"x":2}]}| lines[0].x      | Unknown field.
                    {"text":"a","text":"b"}                              | text            | This field is there twice.
                    {}                                                   | text            | must not be null
                    {"text":""}                                          | text            | size must be between 1 and 100
                    {"text":"a","lines":[{"words":"far too long","number":1}]} | lines[0].words | size must be between 0 and 10
                    """)
    void namesTheFieldAndWhatWasExpected(String body, String field, String detail) {
        Response answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("errors[0].detail")).isEqualTo(detail);
        assertThat(answer.jsonPath().getList("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"text\":",
                "{\"text\":\"a\"",
                "{\"text\":\"a\"} {}",
                "null",
                "nope",
                "'a'",
                "{\"text\":NaN}",
                "[]",
                "17",
                "\"text\"",
                "{\"text\":\"a\",}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"\\u0000\"}",
                "{\"text\":\"a\u0001\"}",
                "\u0000",
                "{\"text\":\"\\u0085\"}"
            })
    void refusesWhatIsNoObjectOfCleanText(String body) {
        Response answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("type"))
                .isEqualTo("https://homeward.example/problems/malformed");
    }

    @Test
    void namesEveryUnknownFieldAtOnce() {
        Response answer = post("{\"text\":\"a\",\"texts\":[{\"b\":1}],\"colours\":1}");

        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("texts", "colours");
    }

    @Test
    void namesTheFieldOfAControlCharacterInAnyDepthAndType() {
        Response typed =
                post("{\"text\":\"a\",\"lines\":[{\"words\":\"\\u001b[2J\",\"number\":1}]}");
        Response tree =
                asWriter()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "\"3\"")
                        .body("{\"text\":\"a\\u0000b\"}")
                        .patch(NOTES + "/" + UUID.randomUUID());

        assertThat(typed.jsonPath().getString("errors[0].field")).isEqualTo("lines[0].words");
        assertThat(tree.statusCode()).isEqualTo(400);
        assertThat(tree.jsonPath().getString("errors[0].detail"))
                .isEqualTo("The character U+0000 at position 2 is not allowed.");
    }

    @Test
    void keepsLinesTabsRightToLeftAndComposesCombiningText() {
        Response answer = post("{\"text\":\"e\\u0301\\tשלום\\r\\nԱրամ \\ud83d\\ude00\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("text")).isEqualTo("é\tשלום\nԱրամ 😀");
    }

    @Test
    void anEmptyBodyIsAnObjectWithoutFields() {
        Response empty = asWriter().contentType("application/json").post(NOTES);
        Response untyped = asWriter().noContentType().post(NOTES);

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.jsonPath().getString("errors[0].field")).isEqualTo("text");
        assertThat(untyped.statusCode()).isBetween(400, 415);
        assertThat(untyped.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"text\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(post(deep).statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyOfTwoMegabytesIsTooLarge() {
        Response answer = post("{\"text\":\"" + "a".repeat(2_000_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("requestId")).isNotBlank();
    }

    @Test
    void aBodyOfUnsaidLengthIsCutOffAsWell() throws Exception {
        byte[] body =
                ("{\"text\":\"" + "a".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + NOTES))
                        .header("Authorization", "Bearer " + Tokens.of("writer", "writer").bearer())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build();

        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/too-large");
        }
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] body = "{\"text\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        Response answer = asWriter().contentType("application/json").body(body).post(NOTES);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0", "limit,201", "limit,many", "limit,99999999999", "cursor,no!cursor",
                "cursor,YWJj",
        "owner,5", "colour,BLUE", "asOf,yesterday", "q,a%00b", "q,%1b", "cursor,//79"
    })
    void aBadQueryParameterIsNamed(String name, String value) {
        Response answer =
                asWriter().urlEncodingEnabled(false).get(NOTES + "?" + name + "=" + value);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%zz", "?q=%", "?%00=1", "?q=%ff", "?q[]=1", "?limit=", "/%00", "/%ff", "/%zz",
                "/%"
            })
    void nothingInTheAddressIsAServerError(String address) throws IOException {
        String answer = raw("GET " + NOTES + address + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1.1 [24].*");
    }

    /** Sent by hand, because every client refuses to send such addresses. */
    private String raw(String requestLine) throws IOException {
        String token = Tokens.of("writer", "writer").bearer();
        String request =
                requestLine
                        + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + token
                        + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aMalformedIdInThePathAnswersLikeAMissingRecord() {
        String missing = withoutRequestId(asWriter().get(NOTES + "/" + UUID.randomUUID()));
        String malformed = withoutRequestId(asWriter().get(NOTES + "/not-an-id"));
        String noRoute = withoutRequestId(asWriter().get("/api/v1/nothing-here"));

        assertThat(malformed).isEqualTo(missing);
        assertThat(noRoute).isEqualTo(missing);
        assertThat(missing).contains("\"status\":404");
    }

    @Test
    void theHttpErrorsAreProblemsToo() {
        var wrongType = asWriter().contentType("text/plain").body("a").post(NOTES);
        var wrongMethod = asWriter().delete(NOTES + "/" + UUID.randomUUID());
        var wrongAccept = asWriter().accept("image/png").get(NOTES);
        var nobody = given().get(NOTES);
        var badToken = given().auth().oauth2("no-token").get(NOTES);
        var notAllowed =
                asWriter().contentType("application/json").body("{}").put(NOTES + "/closed");

        assertProblem(wrongType, 415, "unsupported-media-type");
        assertProblem(wrongMethod, 405, "method-not-allowed");
        assertProblem(wrongAccept, 406, "not-acceptable");
        assertProblem(nobody, 401, "not-signed-in");
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Bearer");
        assertProblem(badToken, 401, "not-signed-in");
        assertProblem(notAllowed, 403, "not-allowed");
    }

    @Test
    void aWrongRoleIsRefusedBeforeTheBodyIsRead() {
        var reader = Tokens.of("reader", "reader").bearer();

        var answer =
                given().auth().oauth2(reader).contentType("application/json").body("{").post(NOTES);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void problemsOfUseCasesAreAnsweredAsTheyAre() {
        var conflict = asWriter().get(NOTES + "/failing/conflict");
        var busy = asWriter().get(NOTES + "/failing/busy");

        assertProblem(conflict, 409, "note-closed");
        assertThat(conflict.jsonPath().getString("title")).isEqualTo("Note closed");
        assertThat(conflict.jsonPath().getString("detail")).isEqualTo("The note is closed.");
        assertProblem(busy, 503, "busy");
        assertThat(busy.header("Retry-After")).isEqualTo("7");
        assertProblem(asWriter().get(NOTES + "/failing/inside"), 412, "stale");
        assertProblem(asWriter().get(NOTES + "/failing/optimistic"), 412, "stale");
        assertProblem(asWriter().get(NOTES + "/failing/conflict?amount=-1"), 400, "malformed");
    }

    @Test
    void anUnexpectedFaultTellsNothingOfOurInsides() {
        Response answer = asWriter().get(NOTES + "/failing/unexpectedly");

        assertProblem(answer, 500, "unexpected");
        assertThat(answer.asString()).doesNotContain("secret", "Exception", "java");
    }

    @Test
    void aRuleThatOnlyTheSchemaHeldIsAConflict() {
        assertProblem(post("{\"text\":\"forbidden by the schema\"}"), 409, "conflicting-record");
    }

    @Test
    void aChangeMustSayWhichVersionItWasMadeFrom() {
        var change = NOTES + "/" + UUID.randomUUID();
        var body = "{\"text\":\"a\"}";

        var without = asWriter().contentType("application/json").body(body).patch(change);
        var stale =
                asWriter()
                        .header("If-Match", "\"2\"")
                        .contentType("application/json")
                        .body(body)
                        .patch(change);
        var fresh =
                asWriter()
                        .header("If-Match", "\"3\"")
                        .contentType("application/json")
                        .body(body)
                        .patch(change);

        assertProblem(without, 428, "precondition-required");
        assertProblem(stale, 412, "stale");
        assertThat(fresh.header("ETag")).isEqualTo("\"4\"");
    }

    private static void assertProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("type"))
                .isEqualTo("https://homeward.example/problems/" + slug);
        assertThat(answer.jsonPath().getString("requestId"))
                .isEqualTo(answer.header("X-Request-Id"));
    }

    private static String withoutRequestId(Response answer) {
        return answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
