package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class ComplianceTest {

    private final Desk desk = Desk.officer();

    /**
     * S1 and S2 of the golden scenarios: two broken promises by one party, and what was printed
     * stays so.
     */
    @Test
    void twoPromisesBrokenByOnePartyAndTheRecordOfYesterdayPrintsTheSameForEver() {
        // Given
        Desk.Promise washington = desk.promise("2022-09-27");
        Map<String, Object> seventeen = washington.exactly(17, "../2022-09", "Asia/Yerevan");
        seventeen.put(
                "fulfilments",
                List.of(Map.of("date", "2022-10-04", "verifiedBy", "Desk", "count", 17)));
        String first = desk.made("/api/v1/commitments", seventeen).getString("id");
        desk.awaitState(first, "CURED_LATE");
        String beforeSecond = InstantSource.system().instant().toString();
        String second =
                desk.made(
                                "/api/v1/commitments",
                                washington.of(
                                        Map.of("kind", "UNSPECIFIED"),
                                        Map.of("kind", "NONE", "wording", "will be released")))
                        .getString("id");
        String statement =
                desk.made(
                                "/api/v1/statements",
                                Map.of(
                                        "speaker", "Prime minister",
                                        "date", "2022-09-13",
                                        "text", "The promise was not kept.",
                                        "language", "en",
                                        "desk", Desk.CAUCASUS))
                        .getString("id");
        // When
        JsonPath declared =
                desk.made(
                        "/api/v1/commitments/" + second + "/declared-breaches",
                        Map.of(
                                "statementId",
                                statement,
                                "at",
                                "2022-09-13",
                                "reason",
                                "Said publicly"));
        // Then
        assertThat(declared.getString("state")).isEqualTo("BREACHED");
        assertThat(declared.getBoolean("breaches[0].declared")).isTrue();
        JsonPath now = desk.read("/api/v1/parties/" + washington.debtor() + "/compliance");
        assertThat(now.getInt("promises")).isEqualTo(2);
        assertThat(now.getInt("broken")).isEqualTo(2);
        assertThat(now.getInt("keptLate")).isEqualTo(1);
        assertThat(now.getInt("unkept")).isEqualTo(1);
        assertThat(now.getInt("declared")).isEqualTo(1);
        assertThat(now.getInt("personsPromised")).isEqualTo(17);
        assertThat(now.getInt("personsDelivered")).isEqualTo(17);
        assertThat(now.getDouble("medianDaysLate")).isEqualTo(4);
        assertThat(now.getList("desks")).containsExactly(Desk.CAUCASUS);
        JsonPath then =
                desk.read(
                        "/api/v1/parties/"
                                + washington.debtor()
                                + "/compliance?asOf="
                                + beforeSecond);
        assertThat(then.getInt("promises")).isEqualTo(1);
        assertThat(then.getInt("broken")).isEqualTo(1);
        assertThat(then.getString("asOf")).isEqualTo(beforeSecond);
    }

    /** S7: who declines to return is not owed any more. */
    @Test
    void eightyAgreedSeventySixReturnedFourDeclinedIsKept() {
        // Given
        Desk.Promise promise = desk.promise("2022-12-07");
        Map<String, Object> eighty = promise.exactly(80, "2099", "Asia/Yerevan");
        String id = desk.made("/api/v1/commitments", eighty).getString("id");
        desk.made(
                "/api/v1/commitments/" + id + "/fulfilments",
                Map.of("date", "2022-12-13", "verifiedBy", "Desk", "count", 76));
        // When
        JsonPath kept =
                desk.made(
                        "/api/v1/commitments/" + id + "/entries",
                        Map.of(
                                "state",
                                "DECLINED_BY_PERSON",
                                "count",
                                4,
                                "reason",
                                "Told the ICRC in person"));
        // Then
        assertThat(kept.getString("state")).isEqualTo("FULFILLED");
        assertThat(kept.getInt("owed")).isEqualTo(76);
        JsonPath record = desk.read("/api/v1/parties/" + promise.debtor() + "/compliance");
        assertThat(record.getInt("keptOnTime")).isEqualTo(1);
        assertThat(record.getInt("broken")).isZero();
        assertThat(record.getInt("personsPromised")).isEqualTo(80);
        assertThat(record.getInt("personsDeclined")).isEqualTo(4);
    }

    /**
     * S5 and S8: an exchange whose halves are commitments of their own, one of them not of persons.
     */
    @Test
    void anExchangeHasTwoHalvesAndMapsAreNoPersons() {
        // Given
        Desk.Promise promise = desk.promise("2021-06-12");
        String persons =
                desk.made("/api/v1/commitments", promise.exactly(15, "2021-06-12", "Asia/Yerevan"))
                        .getString("id");
        Map<String, Object> maps =
                promise.of(
                        Map.of(
                                "kind",
                                "ITEMS",
                                "description",
                                "maps of minefields",
                                "quantity",
                                97_000,
                                "unit",
                                "mines"),
                        Map.of("kind", "NONE"));
        maps.put("object", "MAPS");
        maps.put("debtorId", promise.creditor());
        maps.put("creditorId", promise.debtor());
        maps.put("reciprocalTo", persons);
        // When
        String other = desk.made("/api/v1/commitments", maps).getString("id");
        JsonPath given =
                desk.made(
                        "/api/v1/commitments/" + other + "/fulfilments",
                        Map.of("date", "2021-06-12", "verifiedBy", "Mediator", "count", 97_000));
        // Then
        assertThat(given.getString("state")).isEqualTo("FULFILLED");
        assertThat(given.getString("reciprocalTo")).isEqualTo(persons);
        JsonPath record = desk.read("/api/v1/parties/" + promise.creditor() + "/compliance");
        assertThat(record.getInt("promises")).isEqualTo(1);
        assertThat(record.getInt("personsPromised")).isZero();
        assertThat(record.getInt("personsDelivered")).isZero();
    }

    /** S6: "all for all" has no number to be short of. */
    @Test
    void allForAllBreaksWithoutANumberAndSaysThatItIsDisputed() {
        // Given
        Desk.Promise promise = desk.promise("2020-11-10");
        String id =
                desk.made(
                                "/api/v1/commitments",
                                promise.of(
                                        Map.of(
                                                "kind",
                                                "ALL",
                                                "scope",
                                                "all prisoners of war",
                                                "cutOff",
                                                "2020-11-10"),
                                        Map.of("edtf", "2020-12", "zone", "Asia/Yerevan")))
                        .getString("id");
        // When
        JsonPath disputed =
                desk.made(
                        "/api/v1/commitments/" + id + "/disputes",
                        Map.of("kind", "SCOPE", "reason", "Those captured after the cut-off date"));
        // Then
        assertThat(disputed.getBoolean("disputed")).isTrue();
        JsonPath broken = desk.awaitState(id, "BREACHED");
        assertThat((Object) broken.get("breaches[0].shortfall")).isNull();
        assertThat(broken.getBoolean("quantified")).isFalse();
    }

    @Test
    void whoeverReadsOneHalfOfAnExchangeSeesTheOther() {
        // Given
        Desk.Promise promise = desk.promise("2021-06-12");
        String persons =
                desk.made("/api/v1/commitments", promise.exactly(15, "2099", "Asia/Yerevan"))
                        .getString("id");
        Map<String, Object> maps =
                promise.of(
                        Map.of("kind", "ITEMS", "description", "maps of minefields"),
                        Map.of("kind", "NONE"));
        maps.put("object", "MAPS");
        maps.put("reciprocalTo", persons);
        // When
        String other = desk.made("/api/v1/commitments", maps).getString("id");
        // Then
        JsonPath first = desk.read("/api/v1/commitments/" + persons);
        JsonPath second = desk.read("/api/v1/commitments/" + other);
        assertThat(first.getList("reciprocals")).containsExactly(other);
        assertThat(second.getList("reciprocals")).containsExactly(persons);
        String before = first.getString("recordedAt");
        assertThat(
                        desk.read("/api/v1/commitments/" + persons + "?asOf=" + before)
                                .getList("reciprocals"))
                .isEmpty();
    }
}
