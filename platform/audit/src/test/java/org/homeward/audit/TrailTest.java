package org.homeward.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.testkit.RealParts;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "negotiation"))
@Tag("real")
class TrailTest {
    private static final String TRAIL = "/api/v1/audit/negotiation";
    private static final Tokens OFFICER = Tokens.of("officer", Roles.DESK_OFFICER).desks("south");
    private static final String AUDITOR = Tokens.of("auditor", Roles.AUDITOR).bearer();

    @Inject RecordChanges records;

    @Test
    void aReadIsOnTheTrailBeforeItIsAnswered() {
        // Given
        UUID record = UUID.randomUUID();

        // When
        given().auth().oauth2(OFFICER.bearer()).get("/records/" + record).then().statusCode(200);

        // Then
        given().auth()
                .oauth2(AUDITOR)
                .queryParam("subject", record)
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo(OFFICER.subject().toString()))
                .body("items[0].action", equalTo("record.read"))
                .body("items[0].desk", equalTo("south"))
                .body("items[0].fields", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    void aReadThatCannotBeRecordedIsNotAnswered() {
        given().get("/records/" + UUID.randomUUID() + "/public").then().statusCode(500);
    }

    @Test
    void aReadIsRefusedWhileTheTrailCannotBeWritten() throws Exception {
        UUID record = UUID.randomUUID();
        behind("revoke insert on audit_entry from negotiation_web");
        try {
            given().auth()
                    .oauth2(OFFICER.bearer())
                    .get("/records/" + record)
                    .then()
                    .statusCode(500);
        } finally {
            behind("grant insert on audit_entry to negotiation_web");
        }
    }

    @Test
    void thePagesFollowEachOtherWithoutGapOrRepetition() {
        // Given
        List<UUID> changed = records.change(5);

        // When
        var first = given().auth().oauth2(AUDITOR).queryParam("limit", 3).get(TRAIL).jsonPath();
        var second =
                given().auth()
                        .oauth2(AUDITOR)
                        .queryParam("limit", 2)
                        .queryParam("cursor", first.getString("next"))
                        .get(TRAIL)
                        .jsonPath();

        // Then
        assertThat(first.getList("items.subjectId", UUID.class))
                .hasSize(3)
                .doesNotContainAnyElementsOf(second.getList("items.subjectId", UUID.class));
        assertThat(changed)
                .containsAll(first.getList("items.subjectId", UUID.class))
                .containsAll(second.getList("items.subjectId", UUID.class));
    }

    @Test
    void nobodyButAnAuditorReadsTheTrail() {
        given().get(TRAIL).then().statusCode(401);
        given().auth().oauth2(OFFICER.bearer()).get(TRAIL).then().statusCode(403);
    }

    @Test
    void theTrailOfAnotherServiceIsNotHere() {
        given().auth().oauth2(AUDITOR).get("/api/v1/audit/elsewhere").then().statusCode(404);
    }

    private static void behind(String sql) throws Exception {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement()) {
            statement.execute(sql);
        }
    }
}
