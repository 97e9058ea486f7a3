package org.homeward.detainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.homeward.testkit.RealParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class RegisterTest {

    @Test
    void aRegisteredPersonIsUnaccountedForAndHasAReference() {
        Officers.officer()
                .body(CaseFiles.named("Demo-Aram", "Testyan (made up)"))
                .post("/api/v1/detainees")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/detainees/"))
                .header("ETag", equalTo("\"1\""))
                .body("reference", matchesPattern("D-[0-9A-Z]{7}-[0-9A-Z]"))
                .body("fate", equalTo("UNACCOUNTED"))
                .body("birth", equalTo("1999-XX"))
                .body("names[0].family", equalTo("Testyan (made up)"));
    }

    @Test
    void namesAreKeptPerScriptWithTheirKind() {
        // Given
        String id =
                CaseFiles.registered(
                        """
                        {"names": [
                          {"script": "hy", "given": "Դեմո", "patronymic": "Արամի", "family": "Տեստյան", "kind": "BIRTH"},
                          {"script": "az", "full": "Demo Aram oğlu Testyan", "kind": "AS_WRITTEN_BY_OTHER_SIDE"}],
                         "category": "PRISONER_OF_WAR", "priority": "HIGH", "vulnerabilities": ["WOUNDED"],
                         "sex": "MALE", "desk": "south-caucasus"}\
                        """);

        // Then
        Officers.diplomat()
                .get("/api/v1/detainees/" + id)
                .then()
                .statusCode(200)
                .body("names", hasSize(2))
                .body("names[1].full", equalTo("Demo Aram oğlu Testyan"))
                .body("category", equalTo("PRISONER_OF_WAR"))
                .body("assessment.legalBasis", equalTo("GC III 4"))
                .body("assessment.by", equalTo("officer"))
                .body("priority", equalTo("HIGH"));
    }

    @Test
    void restrictedFieldsAreThereForTheClearedOnly() {
        // Given
        String id =
                CaseFiles.registered(
                        """
                        {"names": [{"script": "latn", "given": "Demo", "family": "Restricted (made up)"}],
                         "nextOfKin": [{"name": "Demo Mother (made up)", "relation": "mother", "contact": "made up"}],
                         "health": "made up", "desk": "south-caucasus"}\
                        """);

        // Then
        Officers.officer()
                .get("/api/v1/detainees/" + id)
                .then()
                .body("$", not(hasKey("nextOfKin")))
                .body("$", not(hasKey("health")));
        Officers.clearedOfficer()
                .get("/api/v1/detainees/" + id)
                .then()
                .body("nextOfKin[0].relation", equalTo("mother"))
                .body("health", equalTo("made up"));
    }

    @Test
    void whoIsNotClearedCannotReplaceWhatTheyCannotRead() {
        String id = CaseFiles.registered();
        Officers.officer()
                .header("If-Match", "\"1\"")
                .body("{\"health\": \"made up\"}")
                .patch("/api/v1/detainees/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void theClearedReplaceRestrictedFields() {
        String id = CaseFiles.registered();
        Officers.clearedOfficer()
                .header("If-Match", "\"1\"")
                .body("{\"health\": \"made up\"}")
                .patch("/api/v1/detainees/" + id)
                .then()
                .statusCode(200)
                .body("health", equalTo("made up"));
    }

    @Test
    void anExternalIdBelongsToOneFileOfADesk() {
        // Given
        String number = UUID.randomUUID().toString();
        String body =
                """
                {"names": [{"script": "latn", "full": "Demo External (made up)"}], "desk": "%s",
                 "externalIds": [{"scheme": "ICRC", "value": "%s"}]}\
                """;
        CaseFiles.registered(body.formatted(Officers.DESK, number));

        // Then
        Officers.officer()
                .body(body.formatted(Officers.DESK, number).replace("ICRC", "icrc"))
                .post("/api/v1/detainees")
                .then()
                .statusCode(409)
                .body("type", containsString("external-id-taken"))
                .body("detail", containsString("externalIds"));
        Officers.otherOfficer()
                .body(body.formatted(Officers.OTHER_DESK, number))
                .post("/api/v1/detainees")
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyRegistersOnADeskThatIsNotTheirs() {
        Officers.otherOfficer()
                .body(CaseFiles.named("Demo", "Elsewhere (made up)"))
                .post("/api/v1/detainees")
                .then()
                .statusCode(403);
        Officers.diplomat()
                .body(CaseFiles.named("Demo", "Reader (made up)"))
                .post("/api/v1/detainees")
                .then()
                .statusCode(403);
    }

    @Test
    void aHiddenFileAnswersExactlyLikeAMissingOne() {
        // Given
        String hidden = CaseFiles.registered();
        String missing = UUID.randomUUID().toString();

        for (String path :
                new String[] {"", "/timeline", "/assertions/" + missing, "/episodes/" + missing}) {
            // When
            String ofHidden = answer(hidden, path);
            String ofMissing = answer(missing, path);

            // Then
            assertThat(ofHidden.replace(hidden, "ID")).isEqualTo(ofMissing.replace(missing, "ID"));
        }
    }

    private static String answer(String id, String path) {
        return Officers.otherOfficer()
                .header("X-Request-Id", "0199a1b2-0000-7000-8000-00000000000a")
                .get("/api/v1/detainees/" + id + path)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    @Test
    void thePatchOfAStaleFileIsRefused() {
        // Given
        String id = CaseFiles.registered();

        // Then
        patch(id, null, "{\"priority\": \"HIGH\"}").statusCode(428);
        patch(id, "\"7\"", "{\"priority\": \"HIGH\"}").statusCode(412);
        patch(id, "\"1\"", "{\"priority\": \"HIGH\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("priority", equalTo("HIGH"));
        patch(id, "\"1\"", "{\"priority\": \"LOW\"}").statusCode(412);
    }

    @Test
    void aMergePatchChangesWhatItNamesAndRemovesWhatIsNull() {
        // Given
        String id = CaseFiles.registered();

        // When
        patch(
                        id,
                        "\"1\"",
                        """
                        {"birth": null, "birthPlace": "Testavan (made up)", "military": {"rank": "private"},
                         "names": [{"script": "latn", "full": "Demo Renamed (made up)"}]}\
                        """)
                .statusCode(200);

        // Then
        Officers.officer()
                .get("/api/v1/detainees/" + id)
                .then()
                .body("birth", nullValue())
                .body("birthPlace", equalTo("Testavan (made up)"))
                .body("military.rank", equalTo("private"))
                .body("names[0].full", equalTo("Demo Renamed (made up)"));
    }

    @Test
    void aPatchThatChangesNothingKeepsTheVersion() {
        String id = CaseFiles.registered();
        patch(id, "\"1\"", "{\"birth\": \"1999-XX\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(
            strings = {
                "{\"fate\": \"RELEASED\"}",
                "{\"names\": []}",
                "{\"names\": null}",
                "{\"names\": \"Demo\"}",
                "{\"birth\": \"yesterday\"}",
                "{\"birth\": 1999}",
                "{\"category\": \"TERRORIST\"}",
                "{\"military\": {\"height\": 2}}",
                "[]",
                "null"
            })
    void aPatchMaySayNothingThatARegistrationMayNot(String body) {
        String id = CaseFiles.registered();
        patch(id, "\"1\"", body)
                .statusCode(400)
                .header("Content-Type", containsString("application/problem+json"));
    }

    @Test
    void aFileNeverLeavesItsDesk() {
        String id = CaseFiles.registered();
        patch(id, "\"1\"", "{\"desk\": \"levant\"}")
                .statusCode(422)
                .body("errors[0].field", equalTo("desk"));
    }

    @Test
    void theSameKeyAndBodyRegisterOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        String body = CaseFiles.named("Demo", "Once (made up)");

        // When
        String first = post(key, body).statusCode(201).extract().path("id");
        String second = post(key, body).statusCode(201).extract().path("id");

        // Then
        assertThat(second).isEqualTo(first);
        post(key, CaseFiles.named("Demo", "Twice (made up)")).statusCode(422);
    }

    @Test
    void aNameIsFoundInEveryScript() {
        // Given
        String word = CaseFiles.unique("zed");
        String id =
                CaseFiles.registered(
                        """
                        {"names": [{"script": "hy", "given": "Դեմո", "family": "Հակոբյան-%s", "kind": "BIRTH"}],
                         "desk": "south-caucasus"}\
                        """
                                .formatted(word));

        // Then
        for (String q :
                new String[] {
                    "Hakobyan " + word,
                    "Акопян " + word,
                    "հակոբյան " + word,
                    "hakob " + word.substring(0, word.length() - 1),
                    "dem hakobian " + word
                }) {
            found(q).body("items.id", hasItem(id)).body("items", hasSize(1));
        }
        found("Petrosyan " + word).body("items", hasSize(0));
        found("!!!").body("items", hasSize(0));
        Officers.otherOfficer()
                .queryParam("q", "Hakobyan " + word)
                .get("/api/v1/detainees")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void anAzerbaijaniSpellingIsFound() {
        String word = CaseFiles.unique("qed");
        String id = CaseFiles.registered(CaseFiles.named(word, "Məmmədov (made up)"));
        found("Mammadov " + word).body("items.id", hasItem(id));
        found("MƏMMƏDOV " + word).body("items.id", hasItem(id));
    }

    @Test
    void aFileIsFoundByItsReference() {
        String id = CaseFiles.registered();
        String reference =
                Officers.officer()
                        .get("/api/v1/detainees/" + id)
                        .then()
                        .extract()
                        .path("reference");
        found(reference.toLowerCase(Locale.ROOT))
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void aListIsReadPageByPageUnderItsFilters() {
        // Given
        String word = CaseFiles.unique("page");
        for (int i = 0; i < 3; i++) {
            CaseFiles.registered(CaseFiles.named(word, "Paged (made up)"));
        }

        // When
        var first =
                Officers.officer()
                        .queryParam("q", word)
                        .queryParam("limit", 2)
                        .queryParam("fate", "UNACCOUNTED")
                        .queryParam("desk", Officers.DESK)
                        .get("/api/v1/detainees")
                        .then()
                        .statusCode(200)
                        .header("Link", containsString("rel=\"next\""))
                        .body("items", hasSize(2))
                        .body("next", notNullValue());

        // Then
        String next = first.extract().path("next");
        Officers.officer()
                .queryParam("q", word)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/api/v1/detainees")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        Officers.officer()
                .queryParam("q", word)
                .queryParam("fate", "RELEASED")
                .get("/api/v1/detainees")
                .then()
                .body("items", hasSize(0));
        Officers.officer()
                .queryParam("q", word)
                .queryParam("desk", "levant")
                .get("/api/v1/detainees")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest(name = "?{0} is refused")
    @ValueSource(strings = {"cursor=x", "limit=0", "limit=201", "limit=ten", "fate=LOST"})
    void aBadFilterIsNamed(String query) {
        Officers.officer()
                .get("/api/v1/detainees?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    private static ValidatableResponse found(String q) {
        return Officers.officer()
                .queryParam("q", q)
                .get("/api/v1/detainees")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String key, String body) {
        return Officers.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/detainees")
                .then();
    }

    private static ValidatableResponse patch(String id, @Nullable String etag, String body) {
        var request = Officers.officer().contentType("application/merge-patch+json").body(body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.patch("/api/v1/detainees/" + id).then();
    }
}
