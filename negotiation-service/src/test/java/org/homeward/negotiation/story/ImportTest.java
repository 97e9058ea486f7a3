package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.homeward.testkit.EventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Years of promises as one table, in and out. */
@ServiceTest
@Tag("real")
class ImportTest {

    private static final String HEADER =
            "record,external_id,parent,form,date,parties,status,source,reliability,credibility,debtor,creditor,object,target,"
                    + "exactly,detainees,due_kind,due,zone,wording,after,after_event,event_id,duration,happened,"
                    + "reciprocal_to,about,became,substitute,count,verified_by,reason,evidence,state";

    private final Desk desk = Desk.officer();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String debtor;
    private String creditor;

    @Inject Replica replica;

    @BeforeEach
    void meet() {
        debtor = "Examplia " + mark;
        creditor = "Demoland " + mark;
        desk.party(debtor);
        desk.party(creditor);
    }

    @Test
    void aPromiseOfOldEntersWithWhatCameOfItAndIsBrokenLikeAnyOther() {
        // Given
        String file = file(agreement("CLAIMED"), promise(17, "../2022-09"), came("f1", 17));
        // When
        JsonPath done = imported(file, false);
        // Then
        assertThat(done.getInt("accepted")).as(rows(done)).isEqualTo(3);
        String id = subject(done, 1);
        JsonPath promise = desk.awaitState(id, "CURED_LATE");
        assertThat(promise.getInt("daysLate")).isEqualTo(4);
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            var breached = log.await("org.homeward.negotiation.commitment.breached.v1", id);
            assertThat(breached.data()).contains("\"shortfall\":17");
        }
    }

    @Test
    void theSameFileChangesNothingTheSecondTime() {
        // Given
        String file = file(agreement("CLAIMED"), promise(2, "2099"), came("f1", 1));
        imported(file, false);
        // When
        JsonPath again = imported(file, false);
        // Then
        assertThat(again.getInt("unchanged")).as(rows(again)).isEqualTo(3);
        assertThat(commitments(subject(again, 0))).isEqualTo(1);
    }

    @Test
    void aTrialSaysWhatWouldBecomeOfEachRowAndChangesNothing() {
        // Given
        String file =
                file(
                        agreement("CLAIMED"),
                        promise(2, "2099"),
                        came("f1", 1),
                        headcount("x", "nowhere", "1", "2099", "Asia/Yerevan"));
        // When
        JsonPath trial = imported(file, true);
        // Then
        assertThat(trial.getBoolean("dryRun")).isTrue();
        assertThat(trial.getInt("accepted")).as(rows(trial)).isEqualTo(3);
        assertThat(trial.getInt("rejected")).isEqualTo(1);
        assertThat(desk.call().get("/api/v1/exports/commitments.csv").asString())
                .doesNotContain(mark);
        assertThat(imported(file, false).getInt("accepted")).isEqualTo(3);
    }

    @Test
    void eachRefusedRowNamesItsColumnAndTheOthersEnter() {
        // Given
        String file =
                file(
                        agreement("CLAIMED"),
                        agreement("b", "Nobody here", "CLAIMED"),
                        promise(2, "2099"),
                        headcount("c2", "a", "many", "2099", "Asia/Yerevan"),
                        headcount("c3", "a", "3", "soon", "Asia/Yerevan"),
                        headcount("c4", "a", "3", "2099", "Asia/Nowhere"),
                        headcount("c5", "b", "3", "2099", "Asia/Yerevan"),
                        promise("c6", "a", "target", "UNSPECIFIED", "state", "WITHDRAWN"),
                        promise(3, "2099"),
                        row("PROMISE", "z", ""),
                        came("f9", "nowhere", "2022-10-04", "count", "1", "verified_by", "Desk"));
        // When
        JsonPath done = imported(file, false);
        // Then
        assertThat(done.getInt("accepted")).as(rows(done)).isEqualTo(2);
        assertThat(refused(done))
                .containsExactly(
                        "3 parties",
                        "5 exactly",
                        "6 due",
                        "7 zone",
                        "8 parent",
                        "9 state",
                        "10 external_id",
                        "11 record",
                        "12 parent");
    }

    @Test
    void aPromiseIsNotRecordedWithoutTheDeliveryThatWouldKeepIt() {
        // Given
        String file =
                file(
                        agreement("CLAIMED"),
                        promise(2, "2022-09"),
                        came("f1", 1),
                        came("f2", "c", "2999-01-01", "count", "1", "verified_by", "Desk"));
        // When
        JsonPath done = imported(file, false);
        // Then
        assertThat(done.getInt("accepted")).as(rows(done)).isEqualTo(1);
        assertThat(refused(done)).containsExactly("3 record", "4 parent", "5 date");
        assertThat(commitments(subject(done, 0))).isZero();
    }

    @Test
    void anAgreementTakesItsNewStatusAndNothingElseChanges() {
        // Given
        imported(file(agreement("CLAIMED"), promise(2, "2099")), false);
        String confirmed =
                agreement(
                        "a",
                        debtor + "|" + creditor,
                        "CONFIRMED_BY_COUNTERPARTY",
                        "reason",
                        "said so",
                        "evidence",
                        "Transcript");
        // When
        JsonPath done = imported(file(confirmed, promise(3, "2099"), came("f1", 1)), false);
        // Then
        assertThat(done.getInt("updated")).as(rows(done)).isEqualTo(1);
        assertThat(done.getInt("accepted")).isEqualTo(1);
        assertThat(refused(done)).containsExactly("3 exactly");
        assertThat(desk.read("/api/v1/agreements/" + subject(done, 0)).getString("status"))
                .isEqualTo("CONFIRMED_BY_COUNTERPARTY");
    }

    @Test
    void whatLeavesEntersAgainUnchangedAndNoSpreadsheetRunsIt() {
        // Given
        UUID person = replica.detainee(Desk.CAUCASUS);
        String named =
                promise(
                        "n",
                        "a",
                        "target",
                        "NAMED",
                        "detainees",
                        person.toString(),
                        "due",
                        "2099",
                        "zone",
                        "Asia/Yerevan",
                        "wording",
                        "=HYPERLINK(1)");
        String back =
                came(
                        "g",
                        "n",
                        "2022-10-04",
                        "detainees",
                        person.toString(),
                        "verified_by",
                        "'=Desk");
        imported(file(agreement("CLAIMED"), promise(2, "2099"), came("f1", 1), named, back), false);
        Desk.Promise byHand = desk.promise("2022-09-27");
        desk.made("/api/v1/commitments", byHand.exactly(5, "2099-05", "Asia/Yerevan"));
        // When
        String out = desk.call().get("/api/v1/exports/commitments.csv").asString();
        String ours =
                out.lines()
                        .filter(line ->
                                line.startsWith("record,")
                                        || line.contains(mark)
                                        || line.contains(byHand.debtor()))
                        .reduce("", (a, b) -> a + b + "\r\n");
        JsonPath again = imported(ours, false);
        // Then
        assertThat(ours).contains(",'=HYPERLINK(1)").contains(",'=Desk,");
        assertThat(again.getInt("unchanged"))
                .as(rows(again) + ours)
                .isEqualTo(again.getInt("rows"));
        assertThat(again.getInt("rows")).isGreaterThanOrEqualTo(5);
        assertThat(Desk.of(Desk.LEVANT).call().get("/api/v1/exports/commitments.csv").asString())
                .doesNotContain(mark);
    }

    @Test
    void aMarkSemicolonsAndUnreadableBytesCostOnlyTheirOwnRow() throws Exception {
        // Given
        String text =
                "\uFEFF"
                        + file(agreement("CLAIMED"), promise(2, "2099"), "FULFILMENT,too,many")
                                .replace(',', ';');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        bytes.write(("COMMITMENT;").getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {(byte) 0xC3, (byte) 0x28});
        bytes.write(";x".getBytes(StandardCharsets.UTF_8));
        bytes.write(";".repeat(HEADER.split(",").length - 3).getBytes(StandardCharsets.UTF_8));
        // When
        JsonPath done = imported(bytes.toByteArray(), false);
        // Then
        assertThat(done.getInt("accepted")).as(rows(done)).isEqualTo(2);
        assertThat(refused(done)).containsExactly("4 record", "5 external_id");
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsAWhole() {
        assertThat(field(post("", Desk.CAUCASUS))).isEqualTo("file");
        assertThat(field(post("record,external_id\n", Desk.CAUCASUS))).isEqualTo("file");
        assertThat(field(post("record,surprise\nAGREEMENT,1", Desk.CAUCASUS))).isEqualTo("header");
        assertThat(field(post("record,record\nAGREEMENT,1", Desk.CAUCASUS))).isEqualTo("header");
        assertThat(field(post("form\nTREATY", Desk.CAUCASUS))).isEqualTo("header");
        assertThat(
                        field(
                                post(
                                        "record,external_id\n" + "AGREEMENT,1\n".repeat(2_001),
                                        Desk.CAUCASUS)))
                .isEqualTo("file");
        assertThat(post("x".repeat(1_100_000), Desk.CAUCASUS).statusCode()).isEqualTo(413);
        assertThat(post(file(agreement("CLAIMED")), Desk.LEVANT).statusCode()).isEqualTo(403);
    }

    /** S7 as a table: without those who declined a kept promise would look broken. */
    @Test
    void whoDeclinedEntersWithThePromiseSoThatWhatWasKeptIsNotCalledBroken() {
        // Given
        String file =
                file(
                        agreement("CLAIMED"),
                        promise(80, "2022-09"),
                        entry("e1", "c", "DECLINED_BY_PERSON", "count", "3"),
                        entry("e2", "c", "DECLINED_BY_PERSON", "count", "1"),
                        came("f1", "c", "2022-09-20", "count", "76", "verified_by", "Desk"));
        // When
        JsonPath trial = imported(file, true);
        JsonPath done = imported(file, false);
        JsonPath again = imported(file, false);
        // Then
        assertThat(trial.getInt("accepted")).as(rows(trial)).isEqualTo(5);
        assertThat(done.getInt("accepted")).as(rows(done)).isEqualTo(5);
        assertThat(again.getInt("unchanged")).as(rows(again)).isEqualTo(5);
        JsonPath kept = desk.read("/api/v1/commitments/" + subject(done, 1));
        assertThat(kept.getString("state")).isEqualTo("FULFILLED");
        assertThat(kept.getInt("owed")).isEqualTo(76);
        assertThat(kept.getList("breaches")).isEmpty();
        assertThat(kept.getList("entries.id"))
                .startsWith((Object) subject(done, 2))
                .endsWith((Object) subject(done, 3));
    }

    @Test
    void whoIsMeantOnAListIsSaidByNameAlsoLater() {
        // Given
        UUID home = replica.detainee(Desk.CAUCASUS);
        UUID stayed = replica.detainee(Desk.CAUCASUS);
        String both =
                promise(
                        "n",
                        "a",
                        "target",
                        "NAMED",
                        "detainees",
                        home + "|" + stayed,
                        "due",
                        "2022-09",
                        "zone",
                        "Asia/Yerevan");
        String declined =
                entry("e", "n", "DECLINED_BY_PERSON", "detainees", String.valueOf(stayed));
        String came =
                came(
                        "g",
                        "n",
                        "2022-09-20",
                        "detainees",
                        String.valueOf(home),
                        "verified_by",
                        "Desk");
        JsonPath kept = imported(file(agreement("CLAIMED"), both, declined, came), false);
        assertThat(kept.getInt("accepted")).as(rows(kept)).isEqualTo(4);
        String id = subject(kept, 1);
        assertThat(desk.read("/api/v1/commitments/" + id).getString("state"))
                .isEqualTo("FULFILLED");
        // When
        String died = entry("e9", "n", "DIED_BEFORE", "detainees", String.valueOf(stayed));
        JsonPath later = imported(file(died), false);
        // Then
        assertThat(later.getInt("accepted")).as(rows(later)).isEqualTo(1);
        JsonPath sheet = desk.awaitState(id, "BREACHED");
        assertThat(sheet.getString("entries.find { it.detaineeId == '" + stayed + "' }.state"))
                .isEqualTo("DIED_BEFORE");
    }

    @Test
    void whatCannotBeSaidOfAPersonInATableIsRefusedWithItsPromise() {
        // Given
        String file =
                file(
                        agreement("CLAIMED"),
                        promise(80, "2022-09"),
                        entry("e1", "c", "DECLINED_BY_PERSON", "count", "3"),
                        entry("e2", "c", "SUBSTITUTED", "count", "1"),
                        headcount("d", "a", "2", "2099", "Asia/Yerevan"),
                        entry("e3", "d", "DIED_BEFORE", "count", "3"),
                        promise("w", "a", "target", "UNSPECIFIED", "after", "C-0000000-0"));
        // When
        JsonPath done = imported(file, false);
        // Then
        assertThat(refused(done))
                .as(rows(done))
                .containsExactly(
                        "3 record", "4 parent", "5 about", "6 record", "7 count", "8 after");
        assertThat(commitments(subject(done, 0))).isZero();
    }

    @Test
    void aDateCountedFromAnEventInWordsEntersAndLeaves() {
        // Given
        String waiting =
                promise(
                        "w",
                        "a",
                        "target",
                        "UNSPECIFIED",
                        "due_kind",
                        "RELATIVE",
                        "zone",
                        "Asia/Yerevan",
                        "after_event",
                        "the maps arrive",
                        "duration",
                        "P14D");
        String declined = entry("e1", "c", "DECLINED_BY_PERSON", "count", "2");
        // When
        JsonPath done =
                imported(file(agreement("CLAIMED"), waiting, promise(3, "2099"), declined), false);
        // Then
        assertThat(done.getInt("accepted")).as(rows(done)).isEqualTo(4);
        JsonPath sheet = desk.read("/api/v1/commitments/" + subject(done, 1));
        assertThat(sheet.getString("due.after.event")).isEqualTo("the maps arrive");
        String ours =
                desk.call()
                        .get("/api/v1/exports/commitments.csv")
                        .asString()
                        .lines()
                        .filter(line -> line.startsWith("record,") || line.contains(mark))
                        .reduce("", (a, b) -> a + b + "\r\n");
        assertThat(ours).contains(",the maps arrive,,P14D,").contains("ENTRY,e1" + mark);
        JsonPath again = imported(ours, false);
        assertThat(again.getInt("unchanged")).as(rows(again) + ours).isEqualTo(5);
        assertThat(again.getInt("rows")).isEqualTo(5);
    }

    @Test
    void whatAPromiseWaitsForMayComeLaterInTheFileButNeverWaitForIt() {
        // Given
        String file =
                file(
                        agreement("CLAIMED"),
                        waiting("w", "c", "P14D"),
                        condition("q", "w", "after", "v" + mark),
                        waiting("x", "y", "P14D"),
                        waiting("y", "x", "P14D"),
                        waiting("z", "nobody", "P14D"),
                        promise("d", "a", "target", "UNSPECIFIED", "reciprocal_to", "z" + mark),
                        promise("v", "a", "target", "UNSPECIFIED"),
                        promise(2, "2099"));
        // When
        JsonPath trial = imported(file, true);
        JsonPath done = imported(file, false);
        // Then
        assertThat(trial.getInt("accepted")).as(rows(trial)).isEqualTo(5);
        assertThat(done.getInt("accepted")).as(rows(done)).isEqualTo(5);
        assertThat(refused(trial)).isEqualTo(refused(done));
        assertThat(refused(done))
                .containsExactly("5 after", "6 after", "7 after", "8 reciprocal_to");
        JsonPath waits = desk.read("/api/v1/commitments/" + subject(done, 1));
        assertThat(waits.getString("state")).isEqualTo("CONDITIONAL");
        assertThat(waits.getString("due.after.commitmentId")).isEqualTo(subject(done, 8));
        assertThat(waits.getString("conditions[0].commitmentId")).isEqualTo(subject(done, 7));
    }

    @Test
    void aConditionIsMetByItsRowLaterAndNeverWithoutAReason() {
        // Given
        String awaited = condition("q", "c", "after_event", "the road is open");
        String met =
                condition(
                        "q",
                        "c",
                        "after_event",
                        "the road is open",
                        "became",
                        "MET",
                        "reason",
                        "Seen",
                        "evidence",
                        "Page 2");
        imported(file(agreement("CLAIMED"), promise(2, "2099"), awaited), false);
        // When
        String unsaid = condition("q", "c", "after_event", "the road is open", "became", "MET");
        JsonPath silent = imported(file(unsaid), false);
        JsonPath other = imported(file(condition("r", "c", "after_event", "else")), false);
        JsonPath updated = imported(file(met), false);
        JsonPath again = imported(file(met), false);
        JsonPath wordless =
                imported(
                        file(
                                headcount("n", "a", "2", "2099", "Asia/Yerevan"),
                                condition("s", "n", "after_event", "x", "became", "MET")),
                        false);
        // Then
        assertThat(refused(silent)).containsExactly("2 reason");
        assertThat(refused(other)).containsExactly("2 record");
        assertThat(updated.getInt("updated")).as(rows(updated)).isEqualTo(1);
        assertThat(again.getInt("unchanged")).as(rows(again)).isEqualTo(1);
        assertThat(refused(wordless)).containsExactly("2 record", "3 reason");
    }

    /** Without the condition the promise would look binding. */
    @Test
    void aPromiseIsNotRecordedWithoutARowOfItsOwnThatCannotBeUsed() {
        // Given
        String file =
                file(
                        agreement("CLAIMED"),
                        promise(2, "2099"),
                        condition("q", "c", "after_event", "the road is open"),
                        condition("q", "c", "after_event", "the list is signed"));
        // When
        JsonPath done = imported(file, false);
        // Then
        assertThat(refused(done)).containsExactly("3 record", "4 parent", "5 external_id");
        assertThat(commitments(subject(done, 0))).isZero();
    }

    /** What is known with a promise is history, and history calls nobody out of bed. */
    @Test
    void aDeathThatComesWithThePromiseIsHistory() {
        // Given
        String died = entry("e", "c", "DIED_BEFORE", "count", "1");
        // When
        JsonPath done = imported(file(agreement("CLAIMED"), promise(2, "2022-09"), died), false);
        // Then
        try (EventLog log = Desk.log("homeward.negotiation.events")) {
            var changed =
                    log.await(
                            "org.homeward.negotiation.commitment.entry-changed.v1",
                            subject(done, 1));
            assertThat(changed.data()).contains("\"history\":true");
        }
    }

    private String condition(String id, String parent, String... more) {
        return row("CONDITION", id, parent, more);
    }

    private String waiting(String id, String after, String duration) {
        return promise(
                id,
                "a",
                "target",
                "UNSPECIFIED",
                "zone",
                "Asia/Yerevan",
                "after",
                after + mark,
                "duration",
                duration);
    }

    private String entry(String id, String parent, String became, String... more) {
        return row(
                "ENTRY",
                id,
                parent,
                with(more, "became", became, "date", "2022-09-20", "reason", "Chose to stay"));
    }

    private String agreement(String status) {
        return agreement("a", debtor + "|" + creditor, status);
    }

    private String agreement(String id, String parties, String status, String... more) {
        return row(
                "AGREEMENT",
                id,
                "",
                with(
                        more,
                        "form",
                        "ORAL_PROMISE",
                        "date",
                        "2022-09-27",
                        "parties",
                        parties,
                        "status",
                        status,
                        "source",
                        "Minutes",
                        "reliability",
                        "B",
                        "credibility",
                        "2"));
    }

    private String promise(int n, String due) {
        return promise(
                "c",
                "a",
                "target",
                "HEADCOUNT",
                "exactly",
                String.valueOf(n),
                "due",
                due,
                "zone",
                "Asia/Yerevan");
    }

    private String promise(String id, String parent, String... more) {
        return row(
                "COMMITMENT",
                id,
                parent,
                with(more, "debtor", debtor, "creditor", creditor, "object", "RELEASE"));
    }

    private String headcount(String id, String parent, String n, String due, String zone) {
        return promise(id, parent, "target", "HEADCOUNT", "exactly", n, "due", due, "zone", zone);
    }

    private String came(String id, int n) {
        return came(id, "c", "2022-10-04", "count", String.valueOf(n), "verified_by", "Desk");
    }

    private String came(String id, String parent, String date, String... more) {
        return row("FULFILMENT", id, parent, with(more, "date", date));
    }

    private static String[] with(String[] more, String... cells) {
        return Stream.concat(Arrays.stream(cells), Arrays.stream(more)).toArray(String[]::new);
    }

    /** Ids of one test stand in no other test's file. */
    private String row(String record, String id, String parent, String... cells) {
        Map<String, String> row = new HashMap<>();
        row.put("record", record);
        row.put("external_id", id + mark);
        row.put("parent", parent.isEmpty() ? "" : parent + mark);
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return Arrays.stream(HEADER.split(","))
                .map(column -> row.getOrDefault(column, ""))
                .collect(Collectors.joining(","));
    }

    private static String file(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    private JsonPath imported(String file, boolean dryRun) {
        return imported(file.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private JsonPath imported(byte[] file, boolean dryRun) {
        Response answer =
                desk.call()
                        .contentType("text/csv")
                        .queryParam("desk", Desk.CAUCASUS)
                        .queryParam("dryRun", dryRun)
                        .body(file)
                        .post("/api/v1/imports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return Awaitility.await("the import is done")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> desk.read("/api/v1/imports/" + answer.path("id")),
                        found -> "DONE".equals(found.getString("state")));
    }

    private Response post(String file, String name) {
        return desk.call()
                .contentType("text/csv")
                .queryParam("desk", name)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports");
    }

    private static String field(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        return answer.jsonPath().getString("errors[0].field");
    }

    private JsonPath lines(JsonPath done) {
        return desk.read("/api/v1/imports/" + done.getString("id") + "/rows");
    }

    private String rows(JsonPath done) {
        return lines(done).prettify();
    }

    private String subject(JsonPath done, int row) {
        return lines(done).getString("items[" + row + "].subjectId");
    }

    private List<String> refused(JsonPath done) {
        JsonPath rows =
                desk.read("/api/v1/imports/" + done.getString("id") + "/rows?outcome=REJECTED");
        return rows.getList("items.collect { it.line + ' ' + it.column }");
    }

    private int commitments(String agreement) {
        return desk.read("/api/v1/commitments?agreement=" + agreement).getList("items").size();
    }
}
