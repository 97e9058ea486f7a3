package org.homeward.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.homeward.testkit.RealParts;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "service", value = "negotiation"),
            @ResourceArg(name = "parts", value = "postgres")
        })
@Tag("real")
class TransactionRoleTest {
    private static final String OFFICER =
            Tokens.of("officer", Roles.DESK_OFFICER).desks("south").bearer();

    @Inject Notes notes;

    @BeforeEach
    void oneNoteOnEachDesk() throws SQLException {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement()) {
            statement.execute("truncate note");
            statement.execute("insert into note values ('ours', 'south'), ('theirs', 'north')");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotated", "program"})
    void aRequestSeesTheRowsOfItsDesksHoweverItsTransactionBegan(String how) {
        assertThat(asked(OFFICER, how)).isEqualTo("ours");
    }

    @Test
    void aNestedTransactionTakesUpTheRoleAsWell() {
        assertThat(asked(OFFICER, "nested")).isEqualTo("ours ours");
    }

    @Test
    void theEngineSeesEveryDeskAlsoFromInsideARequest() {
        assertThat(asked(OFFICER, "engine")).isEqualTo("ours theirs");
        assertThat(asked(OFFICER, "engine inside")).isEqualTo("ours theirs");
    }

    @Test
    void nothingOfTheEngineStaysOnAPooledConnection() {
        // Given
        assertThat(asked(OFFICER, "engine")).isEqualTo("ours theirs");

        // When
        String again = asked(OFFICER, "annotated");

        // Then
        assertThat(again).isEqualTo("ours");
        assertThat(asked(OFFICER, "no transaction")).contains("permission denied");
    }

    @Test
    void aStatementOutsideATransactionIsRefused() {
        assertThat(asked(OFFICER, "no transaction")).contains("permission denied");
    }

    @Test
    void aRequestWithoutCallerIsRefused() {
        String answer = given().get("/notes/public").asString();

        assertThat(answer).contains("permission denied");
    }

    @Test
    void aRowCannotBeWrittenToAnotherDesk() {
        assertThat(written("south")).isEqualTo("done");
        assertThat(written("north")).contains("row-level security");
    }

    @Test
    void aCallerWithoutDesksSeesNothing() {
        String none = Tokens.of("officer", Roles.DESK_OFFICER).bearer();

        assertThat(asked(none, "annotated")).isEmpty();
    }

    @Test
    void theDatabaseKnowsRolesAndClearance() {
        String cleared = Tokens.of("head", Roles.DESK_OFFICER).desks("south").cleared().bearer();

        assertThat(asked(cleared, "settings")).isEqualTo("negotiation_web restricted desk-officer");
    }

    @Test
    void theEnginesStatementsArePlannedOnceAndThoseOfARequestAsNeeded() {
        assertThat(asked(OFFICER, "planning")).isEqualTo("auto force_generic_plan");
        assertThat(asked(OFFICER, "planning")).isEqualTo("auto force_generic_plan");
    }

    @Test
    void aTransactionWithoutDatabaseNeedsNoConnection() {
        assertThat(asked(OFFICER, "no database")).isEqualTo("done");
    }

    @Test
    void aThreadOfItsOwnWorksAsTheEngineAndOtherwiseNotAtAll() {
        List<String> seen =
                CompletableFuture.supplyAsync(() ->
                                EngineWork.call(
                                        () -> QuarkusTransaction.requiringNew().call(notes::texts)))
                        .join();

        assertThat(seen).containsExactly("ours", "theirs");
        assertThatThrownBy(() -> CompletableFuture.supplyAsync(notes::visible).join())
                .hasMessageContaining("permission denied");
    }

    @Test
    void theClaimsBecomeACaller() {
        String token =
                Tokens.of("officer", Roles.DESK_OFFICER).desks("south", "north").cleared().bearer();

        String caller = given().auth().oauth2(token).get("/notes/caller").asString();

        assertThat(caller).isEqualTo("officer [north, south] [desk-officer] true");
    }

    @Test
    void aTokenForAnotherAudienceAndAMissingOneAreNotSignedIn() {
        String other = Tokens.of("officer", Roles.DESK_OFFICER).audience("elsewhere").bearer();

        given().auth().oauth2(other).get("/notes/caller").then().statusCode(401);
        given().get("/notes/caller").then().statusCode(401);
    }

    @Test
    void aMethodThatDeclaresNoRolesAnswersNobody() {
        given().auth().oauth2(OFFICER).get("/notes/forgotten").then().statusCode(403);
    }

    private static String asked(String token, String how) {
        return given().auth().oauth2(token).queryParam("how", how).get("/notes").asString();
    }

    private static String written(String desk) {
        return given().auth().oauth2(OFFICER).queryParam("desk", desk).post("/notes").asString();
    }
}
