package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** S11: who came on no list, and was a number at first, is named when it is known. */
@ServiceTest
@Tag("real")
class UnlistedTest {

    private static final String ALL = "/api/v1/hand-overs";

    private final Desk desk = Desk.officer();

    @Inject Replica replica;

    @Test
    void whoCameOnNoListAsANumberIsNamedLaterWithWhatItRestsOn() {
        // Given
        String id = arrived(2);
        UUID person = replica.detainee(Desk.CAUCASUS);
        Map<String, Object> request = new HashMap<>(names(person));
        request.put("evidence", "Border protocol 14");
        // When
        JsonPath named = desk.made(ALL + "/" + id + "/names", request);
        // Then
        assertThat(named.getInt("arrivals")).isEqualTo(2);
        assertThat(named.getInt("unlisted")).isEqualTo(2);
        assertThat(named.getInt("unnamed")).isEqualTo(1);
        assertThat(named.getString("persons[0].detaineeId")).isEqualTo(person.toString());
        assertThat(named.getString("persons[0].commitmentId")).isNull();
        assertThat(named.getString("persons[0].named.reason")).isEqualTo("Identified");
        assertThat(named.getString("persons[0].named.evidence")).isEqualTo("Border protocol 14");
        assertThat(named.getString("persons[0].named.by")).isEqualTo("officer-of-south-caucasus");
    }

    @Test
    void moreNamesThanCameAreRefusedAndNobodyIsNamedTwice() {
        // Given
        String path = ALL + "/" + arrived(2) + "/names";
        UUID first = replica.detainee(Desk.CAUCASUS);
        UUID second = replica.detainee(Desk.CAUCASUS);
        UUID third = replica.detainee(Desk.CAUCASUS);
        // When
        Response tooMany = desk.post(path, names(first, second, third));
        desk.made(path, names(first));
        Response again = desk.post(path, names(first));
        desk.made(path, names(second));
        Response nobodyLeft = desk.post(path, names(third));
        // Then
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.jsonPath().getString("errors[0].field")).isEqualTo("detainees");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).endsWith("named-already");
        assertThat(nobodyLeft.statusCode()).isEqualTo(422);
    }

    /** Only those beside the promise are without a list; the others are named at the promise. */
    @Test
    void whatAPromiseCountedIsNotNamedHere() {
        // Given
        String promised =
                desk.made(
                                "/api/v1/commitments",
                                desk.promise("2022-09-27").exactly(2, "2099", "Asia/Yerevan"))
                        .getString("id");
        Map<String, Object> three = came(3);
        three.put("allocations", List.of(Map.of("commitmentId", promised, "count", 2)));
        String path = ALL + "/" + desk.made(ALL, three).getString("id") + "/names";
        UUID one = replica.detainee(Desk.CAUCASUS);
        UUID other = replica.detainee(Desk.CAUCASUS);
        // When
        Response two = desk.post(path, names(one, other));
        JsonPath named = desk.made(path, names(one));
        // Then
        assertThat(two.statusCode()).isEqualTo(422);
        assertThat(named.getInt("unlisted")).isEqualTo(1);
        assertThat(named.getInt("unnamed")).isZero();
    }

    @Test
    void mapsHaveNoNames() {
        // Given
        Map<String, Object> maps = came(3);
        maps.put("object", "MAPS");
        JsonPath handOver = desk.made(ALL, maps);
        // When
        Response named =
                desk.post(
                        ALL + "/" + handOver.getString("id") + "/names",
                        names(replica.detainee(Desk.CAUCASUS)));
        // Then
        assertThat(handOver.getInt("unlisted")).isEqualTo(3);
        assertThat(handOver.getInt("unnamed")).isZero();
        assertThat(named.statusCode()).isEqualTo(422);
    }

    @Test
    void whoseReturnSatisfiesAPromiseIsNotAlsoOnNoList() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        String promised =
                desk.made("/api/v1/commitments", desk.promise("2022-09-27").named("2099", person))
                        .getString("id");
        desk.made(
                "/api/v1/commitments/" + promised + "/fulfilments",
                Map.of("date", "2022-10-04", "verifiedBy", "Desk", "detainees", List.of(person)));
        // When
        Response also = desk.post(ALL + "/" + arrived(1) + "/names", names(person));
        // Then
        assertThat(also.statusCode()).isEqualTo(409);
        assertThat(also.jsonPath().getString("type")).endsWith("return-already-counted");
    }

    private String arrived(int count) {
        return desk.made(ALL, came(count)).getString("id");
    }

    private static Map<String, Object> came(int count) {
        Map<String, Object> body = new HashMap<>();
        body.put("date", "2022-10-04");
        body.put("verifiedBy", "Desk");
        body.put("desk", Desk.CAUCASUS);
        body.put("count", count);
        return body;
    }

    private static Map<String, Object> names(UUID... persons) {
        return Map.of("detainees", List.of(persons), "reason", "Identified");
    }
}
