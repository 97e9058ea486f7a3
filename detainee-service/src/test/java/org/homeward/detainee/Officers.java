package org.homeward.detainee;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.homeward.testkit.OpenApiCheck;
import org.homeward.testkit.Tokens;

/** The people at the desks, made up, with the tokens they would get. */
final class Officers {

    static final String DESK = "south-caucasus";
    static final String OTHER_DESK = "levant";

    private Officers() {}

    static RequestSpecification officer() {
        return as(Tokens.of("officer", "desk-officer").desks(DESK));
    }

    static RequestSpecification otherOfficer() {
        return as(Tokens.of("officer2", "desk-officer").desks(OTHER_DESK));
    }

    static RequestSpecification clearedOfficer() {
        return as(Tokens.of("cleared", "desk-officer").desks(DESK).cleared());
    }

    static RequestSpecification head() {
        return as(Tokens.of("head", "head-of-desk").desks(DESK));
    }

    static RequestSpecification diplomat() {
        return as(Tokens.of("diplomat", "diplomat").desks(DESK));
    }

    static RequestSpecification as(Tokens token) {
        return given().filter(OpenApiCheck.everyAnswer())
                .auth()
                .oauth2(token.bearer())
                .contentType(ContentType.JSON);
    }
}
