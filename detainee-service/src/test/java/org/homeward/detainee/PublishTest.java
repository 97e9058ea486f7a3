package org.homeward.detainee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.homeward.testkit.EventContracts;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.LoggedEvent;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class PublishTest {

    private static final String FACTS = "homeward.detainee.events";
    private static final String CUSTODY = "homeward.detainee.custody";

    @Test
    void whatHappensToAFileIsPublishedInOrderAndWithoutItsName() {
        // Given
        String name = CaseFiles.unique("secretname");
        String id = CaseFiles.registered(CaseFiles.named(name, name));
        String episode = CaseFiles.captured(id);

        // When
        Officers.officer()
                .body(
                        "{\"end\": \"REPATRIATED\", \"to\": \"2022-10-04\", \"source\": \""
                                + name
                                + "\", \"credibility\": 1}")
                .post("/api/v1/detainees/" + id + "/episodes/" + episode + "/closure")
                .then()
                .statusCode(201);

        // Then
        try (EventLog log = EventLog.of(FACTS, CUSTODY)) {
            log.await(
                    "the return's state",
                    event ->
                            event.key().equals(id)
                                    && event.topic().equals(CUSTODY)
                                    && String.valueOf(event.data()).contains("REPATRIATED"));
            List<LoggedEvent> mine =
                    log.all().stream().filter(event -> event.key().equals(id)).toList();
            List<LoggedEvent> facts =
                    mine.stream().filter(event -> event.topic().equals(FACTS)).toList();
            assertThat(facts)
                    .extracting(LoggedEvent::type)
                    .containsExactly(
                            "org.homeward.detainee.detainee.registered.v1",
                            "org.homeward.detainee.detention-episode.opened.v1",
                            "org.homeward.detainee.detainee.fate-changed.v1",
                            "org.homeward.detainee.detention-episode.closed.v1",
                            "org.homeward.detainee.detainee.fate-changed.v1");
            EventContracts.ofThisModule().checkAll(mine);
            assertThat(facts).extracting(LoggedEvent::sequence).isSorted().doesNotHaveDuplicates();
            assertThat(mine).allSatisfy(event -> assertThat(event.toString()).doesNotContain(name));
        }
    }

    @Test
    void theEventTableAndTheTrailHoldEveryChangeAndEveryReading() throws SQLException {
        // Given
        String id = CaseFiles.registered();

        // When
        Officers.diplomat().get("/api/v1/detainees/" + id).then().statusCode(200);

        // Then
        assertThat(count("SELECT count(*) FROM detainee_event WHERE detainee_id = ?", id))
                .isEqualTo(1);
        assertThat(
                        count(
                                "SELECT count(*) FROM audit_entry WHERE action = 'detainee.registered' AND subject_id = ?",
                                id))
                .isEqualTo(1);
        assertThat(
                        count(
                                "SELECT count(*) FROM audit_entry WHERE action = 'detainee.read' AND subject_id = ?",
                                id))
                .isEqualTo(2);
    }

    private static long count(String sql, String id) throws SQLException {
        try (Connection behind = RealParts.behind("detainee");
                PreparedStatement statement = behind.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet counted = statement.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }
}
