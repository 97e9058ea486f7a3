package org.homeward.gateway.contracts;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
@Tag("real")
class ContractResourceTest {

    private static final String TOKEN = Tokens.of("analyst", Roles.ANALYST).bearer();

    WireMockServer services;

    @BeforeEach
    void theServicesHaveDocuments() {
        services.resetAll();
        services.stubFor(
                get(urlPathEqualTo("/q/openapi"))
                        .willReturn(
                                okJson(
                                        """
                                        {"openapi":"3.1.0","paths":{"/api/v1/talks":{"get":{"security":[{"x":[]}]}},"/internal":{}},
                                         "components":{"schemas":{"Talks":{"type":"object"}},"securitySchemes":{"x":{"type":"openIdConnect"}}}}\
                                        """)));
    }

    @Test
    void aServicesDocumentIsHandedOutAsItIs() {
        given().auth()
                .oauth2(TOKEN)
                .get("/api/v1/openapi/negotiation-service")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/talks'", notNullValue());
    }

    @Test
    void aServiceThatIsAwayIsLeftOutOfTheJoinedDocument() {
        given().auth()
                .oauth2(TOKEN)
                .get("/api/v1/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/talks'.get.security", nullValue())
                .body("paths.'/api/v1/stream'", notNullValue())
                .body("paths.'/internal'", nullValue())
                .body("components.schemas.Talks.type", equalTo("object"))
                .body("components.securitySchemes.x", nullValue());
    }

    @Test
    void anUnknownServiceHasNoDocument() {
        given().auth().oauth2(TOKEN).get("/api/v1/openapi/nobody").then().statusCode(404);
    }

    @Test
    void theContractOfTheEventsIsHandedOut() {
        given().auth()
                .oauth2(TOKEN)
                .get("/api/v1/asyncapi")
                .then()
                .statusCode(200)
                .body(containsString("asyncapi:"));
    }
}
