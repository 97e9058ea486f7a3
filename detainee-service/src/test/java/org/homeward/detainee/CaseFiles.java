package org.homeward.detainee;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Case files of made-up people, ready for a test. */
final class CaseFiles {

    private CaseFiles() {}

    /** A registration body with a name that no other test uses. */
    static String named(String given, String family) {
        return """
        {"names": [{"script": "latn", "given": "%s", "family": "%s", "kind": "BIRTH"}],
         "birth": "1999-XX", "desk": "south-caucasus"}\
        """
                .formatted(given, family);
    }

    static String registered() {
        return registered(named("Demo-Aram", "Testyan (made up)"));
    }

    static String registered(String body) {
        return Officers.officer()
                .body(body)
                .post("/api/v1/detainees")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A file whose fate has been moved up the ladder to the given rung. */
    static String at(String... fates) {
        String id = registered();
        for (String fate : fates) {
            asserted(id, fate(fate)).statusCode(201);
        }
        return id;
    }

    static String acknowledged() {
        return at("REPORTED_CAPTURED", "CAPTIVITY_SUBSTANTIATED", "ACKNOWLEDGED");
    }

    static String fate(String value) {
        return assertion("FATE", value, "");
    }

    /**
     * @param more further fields, each with a comma before it
     */
    static String assertion(String axis, String value, String more) {
        return """
        {"axis": "%s", "value": "%s", "valid": "2022-09-13", "source": "Demo source (made up)",
         "reliability": "B", "credibility": 2%s}\
        """
                .formatted(axis, value, more);
    }

    static ValidatableResponse asserted(String id, String body) {
        return Officers.officer().body(body).post("/api/v1/detainees/" + id + "/assertions").then();
    }

    /** An episode that is open. */
    static String captured(String id) {
        return Officers.officer()
                .body(
                        """
                        {"from": "2022-09-13", "source": "Demo source (made up)", "reliability": "C", "credibility": 3}\
                        """)
                .post("/api/v1/detainees/" + id + "/episodes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String unique(String word) {
        return word + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
