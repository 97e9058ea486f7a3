package org.homeward.detainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.homeward.testkit.RealParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class BadInputTest {

    private static final String NAMES =
            "\"names\": [{\"script\": \"latn\", \"full\": \"Demo Bad (made up)\"}]";

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{NAMES}|desk",
                "{NAMES, \"desk\": \"\"}|desk",
                "{NAMES, \"desk\": 5}|desk",
                "{\"desk\": \"south-caucasus\"}|names",
                "{\"names\": [], \"desk\": \"south-caucasus\"}|names",
                "{\"names\": [null], \"desk\": \"south-caucasus\"}|names[0]",
                "{\"names\": [{\"script\": \"latn\"}], \"desk\": \"south-caucasus\"}|names[0].family",
                "{\"names\": [{\"script\": \"runes!\", \"full\": \"Demo\"}], \"desk\": \"south-caucasus\"}|names[0].script",
                "{\"names\": [{\"script\": \"latn\", \"full\": \"Demo\", \"kind\": \"NICK\"}], \"desk\": \"south-caucasus\"}|names[0].kind",
                "{\"names\": [{\"script\": \"latn\", \"full\": \"De\\u0000mo\"}], \"desk\": \"south-caucasus\"}|names[0].full",
                "{\"names\": [{\"script\": \"latn\", \"full\": \"De\\u0007mo\"}], \"desk\": \"south-caucasus\"}|names[0].full",
                "{NAMES, \"desk\": \"south-caucasus\", \"birth\": \"2001-02-30\"}|birth",
                "{NAMES, \"desk\": \"south-caucasus\", \"birth\": \"31.12.1999\"}|birth",
                "{NAMES, \"desk\": \"south-caucasus\", \"birth\": 1999}|birth",
                "{NAMES, \"desk\": \"south-caucasus\", \"sex\": \"BOTH\"}|sex",
                "{NAMES, \"desk\": \"south-caucasus\", \"category\": \"TERRORIST\"}|category",
                "{NAMES, \"desk\": \"south-caucasus\", \"vulnerabilities\": [\"TALL\"]}|vulnerabilities[0]",
                "{NAMES, \"desk\": \"south-caucasus\", \"height\": 180}|height",
                "{NAMES, \"desk\": \"south-caucasus\", \"fate\": \"RELEASED\"}|fate",
                "{NAMES, \"desk\": \"south-caucasus\", \"externalIds\": [{\"scheme\": \"ICRC\"}]}|externalIds[0].value"
            })
    void aBadRegistrationIsRefusedByField(String body, String field) {
        // Given
        long before = files();

        // Then
        Officers.officer()
                .body(body.replace("NAMES", NAMES))
                .post("/api/v1/detainees")
                .then()
                .statusCode(400)
                .header("Content-Type", containsString("application/problem+json"))
                .body("errors.field", hasItem(field));
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"FATE\"|\"RELEASED\"|\"someday\"|2|`, \"note\": \"x\"`|valid",
                "\"FATE\"|\"LOST\"|\"2022\"|2||value",
                "\"MOOD\"|\"LOST\"|\"2022\"|2||axis",
                "\"ANSWER\"|\"RELEASED\"|\"2022\"|2||value",
                "\"CONTACT\"|\"PERMITTED\"|\"2022\"|2||channel",
                "\"FATE\"|\"RELEASED\"|\"2022\"|2|`, \"channel\": \"ICRC\"`|channel",
                "\"FATE\"|\"RELEASED\"|\"2022\"|0||credibility",
                "\"FATE\"|\"RELEASED\"|\"2022\"|-1||credibility",
                "\"FATE\"|\"RELEASED\"|\"2022\"|\"2\"||credibility",
                "\"FATE\"|\"RELEASED\"|\"2022\"|2|`, \"reliability\": \"G\"`|reliability",
                "\"FATE\"|\"RELEASED\"|\"2022\"|2|`, \"supersedes\": \"x\"`|supersedes",
                "\"FATE\"|\"RELEASED\"|\"2022\"|2|`, \"proceedings\": {}`|proceedings",
                "\"JUDICIAL_STAGE\"|\"CHARGED\"|\"2022\"|2|`, \"proceedings\": {\"sentenceMonths\": -3}`|proceedings.sentenceMonths"
            })
    void aBadAssertionIsRefusedByField(
            String axis,
            String value,
            String valid,
            String credibility,
            @Nullable String more,
            String field) {
        String id = CaseFiles.registered();
        String body =
                "{\"axis\": %s, \"value\": %s, \"valid\": %s, \"source\": \"Demo (made up)\", \"credibility\": %s%s}"
                        .formatted(axis, value, valid, credibility, more == null ? "" : more);
        CaseFiles.asserted(id, body).statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void twiceTheSameExternalIdIsRefused() {
        Officers.officer()
                .body(
                        "{"
                                + NAMES
                                + """
                                , "desk": "south-caucasus", "externalIds": [
                                 {"scheme": "ICRC", "value": "1"}, {"scheme": "icrc", "value": "1"}]}\
                                """)
                .post("/api/v1/detainees")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("externalIds"));
    }

    @ParameterizedTest(name = "{0} is no JSON")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"names\": [}",
                "{\"desk\": \"a\", \"desk\": \"b\"}",
                "12"
            })
    void aBodyThatIsNoSheetIsRefused(String body) {
        Officers.officer().body(body).post("/api/v1/detainees").then().statusCode(400);
    }

    @Test
    void anotherTypeOfContentIsRefused() {
        Officers.officer()
                .contentType("text/plain")
                .body("Demo")
                .post("/api/v1/detainees")
                .then()
                .statusCode(415);
    }

    @Test
    void twoMegabytesAreTooMany() {
        Officers.officer()
                .body("{\"desk\": \"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/detainees")
                .then()
                .statusCode(413);
    }

    @Test
    void aWordThatIsNoIdIsNotFound() {
        Officers.officer().get("/api/v1/detainees/not-an-id").then().statusCode(404);
        Officers.officer().get("/api/v1/detainees/1-1-1-1-1/timeline").then().statusCode(404);
    }

    @Test
    void withoutATokenNobodyIsAnswered() {
        RestAssured.get("/api/v1/detainees").then().statusCode(401);
        RestAssured.given().auth().oauth2("x.y.z").get("/api/v1/detainees").then().statusCode(401);
    }

    @Test
    void rightToLeftAndCombiningNamesAreKeptAsNfc() {
        // Given a name in Arabic script and one with a combining acute
        String id =
                CaseFiles.registered(
                        """
                        {"names": [{"script": "ar", "full": "ديمو آرام"}, {"script": "latn", "full": "De\u0301mo Combining (made up)"}],
                         "desk": "south-caucasus"}\
                        """);

        // Then
        Officers.officer()
                .get("/api/v1/detainees/" + id)
                .then()
                .body("names[0].full", equalTo("ديمو آرام"))
                .body("names[1].full", equalTo("D\u00e9mo Combining (made up)"));
        Officers.officer()
                .queryParam("q", "ديمو")
                .get("/api/v1/detainees")
                .then()
                .body("items.id", hasItem(id));
        Officers.officer()
                .queryParam("q", "demo combin")
                .get("/api/v1/detainees")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void whatLooksLikeSqlIsOnlyText() {
        String hostile = "'; DROP TABLE detainee; --%_\\\\";
        String id = CaseFiles.registered(CaseFiles.named("Demo", hostile));
        Officers.officer()
                .queryParam("q", "drop table detainee")
                .get("/api/v1/detainees")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    private static long files() {
        try (Connection behind = RealParts.behind("detainee");
                ResultSet counted =
                        behind.createStatement().executeQuery("SELECT count(*) FROM detainee")) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
