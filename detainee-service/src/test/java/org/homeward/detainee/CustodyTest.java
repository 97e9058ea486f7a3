package org.homeward.detainee;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.homeward.testkit.MutableClock;
import org.homeward.testkit.RealParts;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class CustodyTest {

    @Inject MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aCaptureOpensAnEpisodeAndMovesTheFate() {
        // Given
        String id = CaseFiles.registered();

        // When
        String episode = CaseFiles.captured(id);

        // Then
        file(id).body("fate", equalTo("REPORTED_CAPTURED"))
                .body("episodes[0].id", equalTo(episode))
                .body("episodes[0].to", nullValue());
    }

    @Test
    void aPersonIsHeldOnceAtATime() {
        // Given
        String id = CaseFiles.registered();
        CaseFiles.captured(id);

        // Then
        Officers.officer()
                .body(opening("2023-01-01"))
                .post("/api/v1/detainees/" + id + "/episodes")
                .then()
                .statusCode(409)
                .body("type", containsString("episode-open"));
    }

    @Test
    void aReturnClosesTheEpisodeAndARecaptureOpensTheNext() {
        // Given
        String id = CaseFiles.registered();
        String episode = CaseFiles.captured(id);

        // When
        close(id, episode, closure("REPATRIATED", "2022-10-04"))
                .statusCode(201)
                .body("fate", equalTo("REPATRIATED"));

        // Then
        file(id).body("episodes[0].end", equalTo("REPATRIATED"))
                .body("episodes[0].to", equalTo("2022-10-04"));
        close(id, episode, closure("RELEASED", "2022-10-05")).statusCode(409);
        Officers.officer()
                .body(opening("2022-09"))
                .post("/api/v1/detainees/" + id + "/episodes")
                .then()
                .statusCode(422);
        Officers.officer()
                .body(opening("2023-03"))
                .post("/api/v1/detainees/" + id + "/episodes")
                .then()
                .statusCode(201);
        file(id).body("fate", equalTo("REPORTED_CAPTURED")).body("episodes", hasSize(2));
    }

    @Test
    void anEpisodeCannotEndBeforeItBegan() {
        String id = CaseFiles.registered();
        close(id, CaseFiles.captured(id), closure("RELEASED", "2022-08")).statusCode(422);
        file(id).body("fate", equalTo("REPORTED_CAPTURED"));
    }

    @Test
    void aCaptivityDoesNotEndByAnAcknowledgement() {
        String id = CaseFiles.registered();
        close(id, CaseFiles.captured(id), closure("ACKNOWLEDGED", "2022-10"))
                .statusCode(422)
                .body("errors[0].field", equalTo("end"));
    }

    @Test
    void theFateClimbsItsLadderAndSkipsNoRung() {
        String id = CaseFiles.at("REPORTED_CAPTURED");
        CaseFiles.asserted(id, CaseFiles.fate("ACKNOWLEDGED"))
                .statusCode(409)
                .body("type", containsString("fate-not-reachable"));
        CaseFiles.asserted(id, CaseFiles.fate("CAPTIVITY_SUBSTANTIATED"))
                .statusCode(201)
                .body("fate", equalTo("CAPTIVITY_SUBSTANTIATED"));
    }

    @Test
    void aSecondSourceCorroboratesAndMovesNothing() {
        String id = CaseFiles.at("REPORTED_CAPTURED");
        CaseFiles.asserted(id, CaseFiles.fate("REPORTED_CAPTURED"))
                .statusCode(201)
                .body("fate", equalTo("REPORTED_CAPTURED"));
    }

    @Test
    void aCorrectionSupersedesAndOverwritesNothing() {
        // Given an escape that was recorded by mistake
        String id = CaseFiles.registered();
        String episode = CaseFiles.captured(id);
        String wrong =
                close(id, episode, closure("ESCAPED", "2022-10-01"))
                        .statusCode(201)
                        .extract()
                        .path("id");

        // When
        CaseFiles.asserted(
                        id,
                        CaseFiles.assertion(
                                "FATE", "RELEASED", ", \"supersedes\": \"" + wrong + "\""))
                .statusCode(201);

        // Then
        Officers.officer()
                .get("/api/v1/detainees/" + id + "/assertions/" + wrong)
                .then()
                .body("standing", equalTo("SUPERSEDED"))
                .body("value", equalTo("ESCAPED"));
        file(id).body("fate", equalTo("RELEASED")).body("episodes[0].end", equalTo("RELEASED"));
        CaseFiles.asserted(
                        id,
                        CaseFiles.assertion(
                                "FATE", "REPATRIATED", ", \"supersedes\": \"" + wrong + "\""))
                .statusCode(409);
    }

    @Test
    void aCorrectionThatTakesBackTheEndReopensTheEpisode() {
        // Given
        String id = CaseFiles.registered();
        String episode = CaseFiles.captured(id);
        String wrong =
                close(id, episode, closure("ESCAPED", "2022-10-01"))
                        .statusCode(201)
                        .extract()
                        .path("id");

        // When
        CaseFiles.asserted(
                        id,
                        CaseFiles.assertion(
                                "FATE",
                                "CAPTIVITY_SUBSTANTIATED",
                                ", \"supersedes\": \"" + wrong + "\""))
                .statusCode(201);

        // Then
        file(id).body("fate", equalTo("CAPTIVITY_SUBSTANTIATED"))
                .body("episodes[0].to", nullValue());
    }

    @Test
    void aDeathNeedsEvidence() {
        String id = CaseFiles.acknowledged();
        CaseFiles.asserted(id, CaseFiles.fate("DIED_IN_CUSTODY"))
                .statusCode(422)
                .body("errors[0].field", equalTo("evidence"));
    }

    @Test
    void aDeathTakesEffectByASecondOfficerOnly() {
        // Given
        String id = CaseFiles.acknowledged();
        String death =
                CaseFiles.asserted(
                                id,
                                CaseFiles.assertion(
                                        "FATE",
                                        "DIED_IN_CUSTODY",
                                        ", \"evidence\": \"E-DEMO-1 (made up)\""))
                        .statusCode(201)
                        .body("standing", equalTo("AWAITING_APPROVAL"))
                        .body("fate", equalTo("ACKNOWLEDGED"))
                        .extract()
                        .path("id");
        String approval = "/api/v1/detainees/" + id + "/assertions/" + death + "/approval";

        // Then no officer, and not the author under another hat
        Officers.officer().body("{}").post(approval).then().statusCode(403);
        Officers.as(Tokens.of("officer", "head-of-desk").desks(Officers.DESK))
                .body("{}")
                .post(approval)
                .then()
                .statusCode(422)
                .body("type", containsString("second-officer-required"));
        Officers.head()
                .body("{}")
                .post(approval)
                .then()
                .statusCode(201)
                .body("fate", equalTo("DIED_IN_CUSTODY"))
                .body("decidedBy", equalTo("head"));
        Officers.head().body("{}").post(approval).then().statusCode(409);
    }

    @Test
    void aRefusedDeathChangesNothing() {
        // Given
        String id = CaseFiles.registered();
        String episode = CaseFiles.captured(id);
        String death =
                close(
                                id,
                                episode,
                                """
                                {"end": "DIED_IN_CUSTODY", "to": "2022-10", "source": "Demo (made up)", "credibility": 4,
                                 "evidence": "E-DEMO-2 (made up)"}\
                                """)
                        .statusCode(201)
                        .extract()
                        .path("id");
        String refusal = "/api/v1/detainees/" + id + "/assertions/" + death + "/refusal";

        // Then
        Officers.head()
                .body("{}")
                .post(refusal)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("note"));
        Officers.head()
                .body("{\"note\": \"unproven (made up)\"}")
                .post(refusal)
                .then()
                .statusCode(201)
                .body("standing", equalTo("REFUSED"));
        file(id).body("fate", equalTo("REPORTED_CAPTURED")).body("episodes[0].to", nullValue());
    }

    @Test
    void aFileRecordedInErrorIsATombstoneWithAReason() {
        String id = CaseFiles.registered();
        CaseFiles.asserted(id, CaseFiles.fate("RECORDED_IN_ERROR"))
                .statusCode(422)
                .body("errors[0].field", equalTo("note"));
        CaseFiles.asserted(
                        id,
                        CaseFiles.assertion(
                                "FATE",
                                "RECORDED_IN_ERROR",
                                ", \"note\": \"the same person twice\""))
                .statusCode(201);
        CaseFiles.asserted(id, CaseFiles.fate("REPORTED_CAPTURED"))
                .statusCode(409)
                .body("type", containsString("recorded-in-error"));
    }

    @Test
    void aDenialAfterAnAcknowledgementIsKeptBesideTheFate() {
        // Given
        String id = CaseFiles.acknowledged();

        // When
        CaseFiles.asserted(
                        id,
                        CaseFiles.assertion(
                                "ANSWER",
                                "DENIED",
                                ", \"answeringParty\": \"Demo authority (made up)\""))
                .statusCode(201);

        // Then
        file(id).body("fate", equalTo("ACKNOWLEDGED"))
                .body("acknowledgement.answers[0].value", equalTo("DENIED"))
                .body(
                        "acknowledgement.answers[0].answeringParty",
                        equalTo("Demo authority (made up)"));
    }

    @Test
    void whatWasTrueLaterStandsWhateverWasLearntLast() {
        // Given a visit of May and, learnt afterwards, a refusal of March
        String id = CaseFiles.registered();
        contact(id, "PERMITTED", "2023-05");
        contact(id, "REFUSED", "2023-03");

        // Then
        file(id).body("acknowledgement.contacts", hasSize(1))
                .body("acknowledgement.contacts[0].channel", equalTo("ICRC"))
                .body("acknowledgement.contacts[0].value", equalTo("PERMITTED"))
                .body("acknowledgement.contacts[0].valid", equalTo("2023-05"));
    }

    @Test
    void aConvictionHasAComputedEndAndChangesNoCategory() {
        // Given
        String id =
                CaseFiles.registered(
                        """
                        {"names": [{"script": "latn", "full": "Demo Convict (made up)"}], "category": "PRISONER_OF_WAR",
                         "desk": "south-caucasus"}\
                        """);

        // When
        CaseFiles.asserted(
                        id,
                        CaseFiles.assertion(
                                "JUDICIAL_STAGE",
                                "CONVICTED",
                                ", \"proceedings\": {\"article\": \"1 (made up)\", \"sentenceMonths\": 24}"))
                .statusCode(201)
                .body("proceedings.sentenceEnd", equalTo("2024-09-13"));

        // Then
        file(id).body("judicialStage.value", equalTo("CONVICTED"))
                .body("category", equalTo("PRISONER_OF_WAR"));
    }

    @Test
    void aConfidentialSourceIsNamedToTheClearedOnly() {
        // Given
        String id = CaseFiles.registered();
        String secret =
                CaseFiles.asserted(
                                id,
                                CaseFiles.assertion(
                                        "FATE", "REPORTED_CAPTURED", ", \"confidential\": true"))
                        .extract()
                        .path("id");
        String path = "/api/v1/detainees/" + id + "/assertions/" + secret;

        // Then
        Officers.officer().get(path).then().body("$", not(hasKey("source")));
        Officers.clearedOfficer().get(path).then().body("source", equalTo("Demo source (made up)"));
        Officers.officer()
                .get("/api/v1/detainees/" + id + "/timeline")
                .then()
                .body("entries.source", not(hasItem("Demo source (made up)")));
    }

    @Test
    void theTimelineSaysWhatWasKnownThen() {
        // Given
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        String id = CaseFiles.registered();
        clock.advance(Duration.ofDays(1));
        CaseFiles.asserted(id, CaseFiles.fate("REPORTED_CAPTURED")).statusCode(201);
        clock.advance(Duration.ofDays(1));
        CaseFiles.asserted(id, CaseFiles.fate("CAPTIVITY_SUBSTANTIATED")).statusCode(201);

        // Then
        timeline(id, "2026-03-02T10:00:00Z")
                .body("fate", equalTo("REPORTED_CAPTURED"))
                .body("entries.type", hasItems("registered", "assertion-recorded", "fate-changed"))
                .body("entries", hasSize(3));
        timeline(id, "2026-02-28T10:00:00+04:00")
                .body("fate", nullValue())
                .body("entries", hasSize(0));
        timeline(id, "2026-03-02T09:59:59.999999Z").body("fate", equalTo("UNACCOUNTED"));
        Officers.diplomat()
                .queryParam("asOf", "yesterday")
                .get("/api/v1/detainees/" + id + "/timeline")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
    }

    @Test
    void nothingIsTrueBeforeItsTime() {
        clock.stopAt(Instant.parse("2026-03-01T10:00:00Z"));
        String id = CaseFiles.registered();
        CaseFiles.asserted(
                        id, CaseFiles.fate("REPORTED_CAPTURED").replace("2022-09-13", "2026-03-03"))
                .statusCode(422)
                .body("errors[0].field", equalTo("valid"));
    }

    private static void contact(String id, String value, String valid) {
        CaseFiles.asserted(
                        id,
                        CaseFiles.assertion("CONTACT", value, ", \"channel\": \"ICRC\"")
                                .replace("2022-09-13", valid))
                .statusCode(201);
    }

    private static ValidatableResponse timeline(String id, String asOf) {
        return Officers.diplomat()
                .queryParam("asOf", asOf)
                .get("/api/v1/detainees/" + id + "/timeline")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse file(String id) {
        return Officers.officer().get("/api/v1/detainees/" + id).then().statusCode(200);
    }

    private static ValidatableResponse close(String id, String episode, String body) {
        return Officers.officer()
                .body(body)
                .post("/api/v1/detainees/" + id + "/episodes/" + episode + "/closure")
                .then();
    }

    private static String closure(String end, String to) {
        return """
        {"end": "%s", "to": "%s", "source": "Demo source (made up)", "credibility": 1}\
        """
                .formatted(end, to);
    }

    private static String opening(String from) {
        return """
        {"from": "%s", "source": "Demo source (made up)", "credibility": 3}\
        """
                .formatted(from);
    }
}
