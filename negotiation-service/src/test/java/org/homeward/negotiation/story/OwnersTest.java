package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.PeopleCopy;
import org.homeward.directory.Person;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Owners are named by the identity provider's subject, whatever they are called by then. */
@ServiceTest
@Tag("real")
class OwnersTest {

    private final Desk desk = Desk.officer();
    private final String name = "owner-" + UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Inject PeopleCopy people;

    @Test
    void theOfficerWhoRecordsIsTheOwnerByTheSubjectOfTheToken() {
        // Given
        UUID officer = Tokens.of("officer-of-south-caucasus").subject();

        // When
        JsonPath made = recorded(null);

        // Then
        assertThat(made.getString("owner")).isEqualTo("officer-of-south-caucasus");
        assertThat(made.getString("ownerId")).isEqualTo(officer.toString());
        assertThat(published("agreed", made).getString("ownerId")).isEqualTo(officer.toString());
    }

    @Test
    void aColleagueIsFoundInTheCopyAndStaysTheOwnerWhenRenamed() {
        // Given
        people.keep(List.of(person(subject, name)));
        JsonPath made = recorded(name);
        assertThat(made.getString("ownerId")).isEqualTo(subject.toString());

        // When
        people.keep(List.of(person(subject, name + "-renamed"), person(UUID.randomUUID(), name)));
        desk.made("/api/v1/commitments/" + made.getString("id") + "/withdrawal", reason());

        // Then
        assertThat(published("withdrawn", made).getString("ownerId")).isEqualTo(subject.toString());
    }

    @Test
    void whoIsNotInTheCopyYetIsNamedBySubjectOnceTheyAre() {
        // Given
        JsonPath made = recorded(name);
        assertThat(made.getString("owner")).isEqualTo(name);
        assertThat(made.getString("ownerId")).isNull();
        assertThat(published("agreed", made).getString("ownerId")).isNull();

        // When
        people.keep(List.of(person(subject, name)));
        desk.made("/api/v1/commitments/" + made.getString("id") + "/withdrawal", reason());

        // Then
        assertThat(published("withdrawn", made).getString("ownerId")).isEqualTo(subject.toString());
    }

    @Test
    void aNameThatWasGivenToSomebodyElseIsThePresentHoldersOne() {
        // Given
        people.keep(List.of(person(UUID.randomUUID(), name)));
        people.keep(List.of(person(subject, name)));

        // When
        JsonPath made = recorded(name);

        // Then
        assertThat(made.getString("ownerId")).isEqualTo(subject.toString());
    }

    @Test
    void commitmentsAreLookedUpByTheirIdsInOneCall() {
        // Given
        String first = recorded(null).getString("id");
        String second = recorded(null).getString("id");
        recorded(null);

        // When
        JsonPath found =
                desk.read(
                        "/api/v1/commitments?ids="
                                + first
                                + ","
                                + second
                                + ","
                                + UUID.randomUUID());

        // Then
        assertThat(found.getList("items.id", String.class))
                .containsExactlyInAnyOrder(first, second);
        JsonPath hidden =
                Desk.of(Desk.LEVANT).read("/api/v1/commitments?ids=" + first + "," + second);
        assertThat(hidden.getList("items")).isEmpty();
        assertThat(desk.call().get("/api/v1/commitments?ids=" + first + ",x").statusCode())
                .isEqualTo(400);
    }

    private JsonPath recorded(String owner) {
        Map<String, Object> body = desk.promise("2022-09-27").exactly(1, "2099", "Asia/Yerevan");
        if (owner != null) {
            body.put("owner", owner);
        }
        return desk.made("/api/v1/commitments", body);
    }

    private static JsonPath published(String what, JsonPath commitment) {
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            String type = "org.homeward.negotiation.commitment." + what + ".v1";
            return new JsonPath(log.await(type, commitment.getString("id")).data());
        }
    }

    private static Person person(UUID id, String username) {
        return new Person(
                id, username, null, true, null, null, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Map<String, String> reason() {
        return Map.of("reason", "no longer wanted");
    }
}
