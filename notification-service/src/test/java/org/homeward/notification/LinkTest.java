package org.homeward.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("real")
class LinkTest extends ServiceTest {

    @Test
    void lookingAcknowledgesNothingAndShowsTheReferenceOnly() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String link = mailbox.await("diplomat", promise.reference()).link();
        String reference =
                text("select reference from alert where subject_id = '" + promise.id() + "'");

        // When
        for (int i = 0; i < 3; i++) {
            given().get(link)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Cache-Control", "no-store")
                    .header("X-Frame-Options", "DENY")
                    .header("X-Robots-Tag", containsString("noindex"))
                    .body(
                            allOf(
                                    containsString("lang=\"hy\""),
                                    containsString(reference),
                                    containsString("Հաստատել"),
                                    not(containsString(promise.reference()))));
        }

        // Then
        diplomat().get("/api/v1/alerts/" + alertOf(promise)).then().body("state", equalTo("OPEN"));
    }

    @Test
    void pressingTheButtonAcknowledgesForTheReaderAndASecondUseShowsTheFirst() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String head = mailbox.await("head", promise.reference()).link();
        String officer = mailbox.await("officer", promise.reference()).link();

        // When
        given().post(officer)
                .then()
                .statusCode(200)
                .body(allOf(containsString("is acknowledged"), containsString("by officer")));

        // Then
        given().post(head)
                .then()
                .statusCode(200)
                .body(allOf(containsString("հաստատված է"), containsString("officer")));
        given().get(officer).then().body(not(containsString("<button")));
        diplomat()
                .get("/api/v1/alerts/" + alertOf(promise))
                .then()
                .body("acknowledgement.by", equalTo("officer"))
                .body("acknowledgement.through", equalTo("LINK"))
                .body("history[1].by", equalTo("officer"));
    }

    @Test
    void anUnknownOrIncompleteLinkGetsACalmPage() {
        for (String token : new String[] {"x", "A".repeat(43)}) {
            given().header("Accept-Language", "hy")
                    .get("/acknowledge/" + token)
                    .then()
                    .statusCode(404);
        }
        for (String odd : new String[] {"%00", "..%2f"}) {
            given().urlEncodingEnabled(false).get("/acknowledge/" + odd).then().statusCode(400);
        }
        given().header("Accept-Language", "hy")
                .post("/acknowledge/" + "B".repeat(43))
                .then()
                .statusCode(404)
                .body(containsString("այլևս չի գործում"));
    }

    @Test
    void aLinkEndsAfter72HoursAndWithItsReadersPlaceOnTheDesk() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String officer = mailbox.await("officer", promise.reference()).link();
        String head = mailbox.await("head", promise.reference()).link();

        // When
        ministry.hire("head", "head-of-desk", "hy", "", "levant");
        await(
                "the copy in which the head has left the desk",
                () ->
                        text("select desks[1] from recipient where username = 'head'")
                                .equals("levant"));

        // Then
        given().post(head).then().statusCode(404);
        clock.advance(Duration.ofHours(72));
        given().post(officer).then().statusCode(404);
        assertThat(text("select state from alert where subject_id = '" + promise.id() + "'"))
                .isEqualTo("OPEN");
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String token =
                mailbox.await("officer", promise.reference()).link().replace("/acknowledge/", "");

        // Then
        assertThat(
                        text(
                                "select count(*) from acknowledgement_link where hash = sha256('"
                                        + token
                                        + "')"))
                .isEqualTo("1");
    }

    @Test
    void whatIsOverNeedsNoButton() {
        // Given
        Promise promise = breached(Promise.aPromise());
        String link = mailbox.await("officer", promise.reference()).link();
        negotiation.publish("commitment.cured-late", promise.id(), promise.curedLate());
        mailbox.await(
                "officer", promise.reference(), mail -> mail.subject().startsWith("Kept late"));

        // Then
        given().post(link).then().statusCode(200).body(containsString("is over"));
    }
}
