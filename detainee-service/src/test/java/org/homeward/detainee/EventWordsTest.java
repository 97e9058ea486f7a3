package org.homeward.detainee;

import static org.homeward.testkit.WordCanaries.CANARY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.homeward.testkit.RealParts;
import org.homeward.testkit.Tokens;
import org.homeward.testkit.WordCanaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that is written about a person, and no user name, is published. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class EventWordsTest {

    private static final String[] TOPICS = {
        "homeward.detainee.events",
        "homeward.detainee.custody",
        "homeward.detainee.events.dlq",
        "homeward.detainee.custody.dlq"
    };

    private static final String DETAINEES = "/api/v1/detainees";

    /** Dates, codes and desks are no words; so is the value of an assertion. */
    private final WordCanaries canaries =
            WordCanaries.except(
                    "desk", "script", "birth", "valid", "from", "to", "value", "sentenceEnd");

    @Test
    void noMessageHoldsAWordOrAUserNameOfAnyCommand() {
        // Given
        String id =
                sent(
                                DETAINEES,
                                """
                                {"names": [{"script": "latn", "given": "g", "patronymic": "p", "family": "f",
                                            "kind": "BIRTH", "source": "s"},
                                           {"script": "latn", "full": "g p f", "kind": "ALIAS"}],
                                 "birth": "1999-XX", "birthPlace": "b", "nationalities": ["n"], "residence": "r",
                                 "fatherFirstName": "f", "motherMaidenName": "m",
                                 "military": {"rank": "r", "serviceNumber": "1", "unit": "u"},
                                 "category": "PRISONER_OF_WAR", "legalBasis": "GC III 4", "legalRepresentative": "l", "health": "h",
                                 "nextOfKin": [{"name": "n", "relation": "r", "contact": "c"}],
                                 "externalIds": [{"scheme": "s", "value": "%s"}], "desk": "south-caucasus"}\
                                """
                                        .formatted(CANARY))
                        .extract()
                        .path("id");
        sent(
                DETAINEES + "/" + id + "/assertions",
                CaseFiles.assertion("FATE", "REPORTED_CAPTURED", ", \"note\": \"n\""));
        sent(
                DETAINEES + "/" + id + "/assertions",
                CaseFiles.assertion("ANSWER", "DENIED", ", \"answeringParty\": \"they\""));
        sent(
                DETAINEES + "/" + id + "/assertions",
                CaseFiles.assertion(
                        "JUDICIAL_STAGE",
                        "CHARGED",
                        """
                        , "proceedings": {"code": "c", "article": "1", "court": "c", "courtKind": "k"}\
                        """));
        String episode =
                sent(
                                DETAINEES + "/" + id + "/episodes",
                                """
                                {"from": "2022-09-13", "place": "p", "heldBy": "h", "source": "s", "reliability": "C", "credibility": 3}\
                                """)
                        .extract()
                        .path("id");
        String death =
                sent(
                                DETAINEES + "/" + id + "/assertions",
                                CaseFiles.assertion(
                                        "FATE",
                                        "DIED_IN_CUSTODY",
                                        ", \"evidence\": \"e\", \"episodeId\": \""
                                                + episode
                                                + "\""))
                        .extract()
                        .path("id");
        sentBy(
                Tokens.of(CANARY + "-head", "head-of-desk").desks(Officers.DESK),
                DETAINEES + "/" + id + "/assertions/" + death + "/refusal",
                "{\"note\": \"n\"}");
        sent(
                DETAINEES + "/" + id + "/episodes/" + episode + "/closure",
                """
                {"end": "REPATRIATED", "to": "2022-10-04", "source": "s", "evidence": "e", "note": "n",
                 "credibility": 1}\
                """);

        // When
        List<LoggedEvent> published;
        try (EventLog log = EventLog.of(TOPICS)) {
            log.await("org.homeward.detainee.detention-episode.closed.v1", id);
            published = log.all();
        }

        // Then
        canaries.assertNoTextWasLeftOut();
        WordCanaries.assertNoneIn(published);
    }

    private ValidatableResponse sent(String path, String body) {
        return sentBy(
                Tokens.of(CANARY + "-officer", "desk-officer").desks(Officers.DESK).cleared(),
                path,
                body);
    }

    private ValidatableResponse sentBy(Tokens token, String path, String body) {
        return Officers.as(token)
                .filter(canaries)
                .body(body)
                .post(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }
}
