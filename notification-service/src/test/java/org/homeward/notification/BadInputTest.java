package org.homeward.notification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("real")
class BadInputTest extends ServiceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"note\": 7} | note",
                "{\"note\": [\"a\"]} | note",
                "{\"note\": \"a\\u0000b\"} | note",
                "{\"note\": \"a\\u0007b\"} | note",
                "{\"by\": \"director\"} | by"
            })
    void aBadAcknowledgementNamesTheFieldAndChangesNothing(String body, String field) {
        // Given
        Promise promise = breached(Promise.aPromise());

        // When
        diplomat()
                .body(body)
                .post("/api/v1/alerts/" + alertOf(promise) + "/acknowledgement")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));

        // Then
        diplomat().get("/api/v1/alerts/" + alertOf(promise)).then().body("state", equalTo("OPEN"));
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        String alert = alertOf(breached(Promise.aPromise()));
        diplomat()
                .body("{\"note\": \"" + "n".repeat(2001) + "\"}")
                .post("/api/v1/alerts/" + alert + "/acknowledgement")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("note"));
    }

    @Test
    void aBodyOfTwoMegabytesIsTooLarge() {
        String alert = alertOf(breached(Promise.aPromise()));
        diplomat()
                .body("{\"note\": \"" + "n".repeat(2_000_000) + "\"}")
                .post("/api/v1/alerts/" + alert + "/acknowledgement")
                .then()
                .statusCode(413);
    }

    @Test
    void aNoteKeepsRightToLeftAndCombiningText() {
        String alert = alertOf(breached(Promise.aPromise()));
        diplomat()
                .body("{\"note\": \"\u0639\u0631\u0628\u064a e\u0301 \u0540\u0561\u0575\"}")
                .post("/api/v1/alerts/" + alert + "/acknowledgement")
                .then()
                .statusCode(200)
                .body(
                        "acknowledgement.note",
                        equalTo("\u0639\u0631\u0628\u064a \u00e9 \u0540\u0561\u0575"));
    }

    @ParameterizedTest(name = "?{0}")
    @ValueSource(strings = {"cursor=x", "limit=0", "limit=201", "limit=ten", "state=LOST"})
    void aBadFilterIsNamed(String query) {
        diplomat()
                .get("/api/v1/alerts?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void theSameKeyAnswersTheSameAndAnotherBodyIsRefused() {
        // Given
        String path =
                "/api/v1/alerts/" + alertOf(breached(Promise.aPromise())) + "/acknowledgement";
        String key = UUID.randomUUID().toString();
        diplomat()
                .header("Idempotency-Key", key)
                .body("{\"note\": \"a\"}")
                .post(path)
                .then()
                .statusCode(200);

        // Then
        diplomat()
                .header("Idempotency-Key", key)
                .body("{\"note\": \"a\"}")
                .post(path)
                .then()
                .statusCode(200)
                .body("acknowledgement.note", equalTo("a"));
        diplomat()
                .header("Idempotency-Key", key)
                .body("{\"note\": \"b\"}")
                .post(path)
                .then()
                .statusCode(422)
                .body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void anEventThatIsNotAsAgreedIsSetAsideAndNothingElseWaits() {
        // Given
        Promise bad = Promise.aPromise();

        // When
        negotiation.publish("commitment.breached", bad.id(), "{\"commitmentId\": 7}");

        // Then
        mailbox.await("officer", breached(Promise.aPromise()).reference());
        await(
                "the bad event to be parked",
                () ->
                        text("select count(*) from inbox_parked where key = '" + bad.id() + "'")
                                .equals("1"));
    }
}
