package org.homeward.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.homeward.testkit.Tokens;

/** Requests as a signed-in writer makes them. */
final class Calls {

    static final String NOTES = "/api/v1/notes";

    private Calls() {}

    static RequestSpecification asWriter() {
        return as("writer");
    }

    static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name, "writer").bearer());
    }

    static Response post(String json) {
        return asWriter().contentType("application/json").body(json).post(NOTES);
    }
}
