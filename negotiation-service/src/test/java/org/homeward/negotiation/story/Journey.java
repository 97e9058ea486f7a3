package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Takes the promises of one agreement from one desk to another by way of a table. */
final class Journey {

    private static final String EXPORT = "/api/v1/exports/commitments.csv";

    private final Desk from;
    private final Desk to;
    private final Map<UUID, UUID> persons;
    private final Map<String, String> arrived = new HashMap<>();

    /**
     * @param persons who of the other desk stands for whom
     */
    Journey(Desk from, Desk to, Map<UUID, UUID> persons) {
        this.from = from;
        this.to = to;
        this.persons = persons;
    }

    /** The rows of that agreement as the other desk can take them. */
    String table(String agreement) {
        Set<String> ids = new HashSet<>();
        ids.add(from.read("/api/v1/agreements/" + agreement).getString("reference"));
        StringWriter text = new StringWriter();
        List<NamedCsvRecord> rows = new ArrayList<>();
        CsvReader.builder()
                .ofNamedCsvRecord(from.call().get(EXPORT).asString())
                .forEach(row -> {
                    if (ids.contains(row.getField("external_id"))
                            || ids.contains(row.getField("parent"))) {
                        ids.add(row.getField("external_id"));
                        rows.add(row);
                    }
                });
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(rows.getFirst().getHeader());
            rows.forEach(
                    row -> csv.writeRecord(row.getFields().stream().map(this::moved).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private String moved(String cell) {
        String moved = cell.equals(Desk.CAUCASUS) ? Desk.LEVANT : cell;
        for (Map.Entry<UUID, UUID> one : persons.entrySet()) {
            moved = moved.replace(one.getKey().toString(), one.getValue().toString());
        }
        return moved;
    }

    JsonPath imported(String table, boolean dryRun) {
        Response answer =
                to.call()
                        .contentType("text/csv")
                        .queryParam("desk", Desk.LEVANT)
                        .queryParam("dryRun", dryRun)
                        .body(table.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/imports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonPath done =
                Awaitility.await("the import is done")
                        .atMost(Duration.ofSeconds(30))
                        .until(
                                () -> to.read("/api/v1/imports/" + answer.path("id")),
                                found -> "DONE".equals(found.getString("state")));
        JsonPath rows = to.read("/api/v1/imports/" + done.getString("id") + "/rows");
        for (int i = 0; i < rows.getList("items").size(); i++) {
            String subject = rows.getString("items[" + i + "].subjectId");
            if (subject != null) {
                arrived.put(rows.getString("items[" + i + "].externalId"), subject);
            }
        }
        return done;
    }

    String lines(JsonPath done) {
        return to.read("/api/v1/imports/" + done.getString("id") + "/rows").prettify();
    }

    /** The promise of the other desk that came of this one. */
    String arrived(String id) {
        return arrived.get(from.read("/api/v1/commitments/" + id).getString("reference"));
    }

    JsonPath there(String id) {
        return to.read("/api/v1/commitments/" + arrived(id));
    }

    /** Once the engine of the other desk has come as far, the API says the same of both. */
    void assertSame(String id) {
        Map<String, Object> here = new Meaning(from, this::arrived, this::person).of(id);
        Meaning other = new Meaning(to, same -> same, same -> same);
        try {
            Awaitility.await("promise " + id + " means the same")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> other.of(arrived(id)).equals(here));
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            assertThat(other.of(arrived(id))).isEqualTo(here);
        }
    }

    private String person(String here) {
        return String.valueOf(persons.get(UUID.fromString(here)));
    }
}
