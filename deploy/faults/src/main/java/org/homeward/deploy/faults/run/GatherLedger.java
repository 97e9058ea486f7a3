package org.homeward.deploy.faults.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.deploy.faults.check.Evidence.BreachRow;
import org.homeward.deploy.faults.check.Evidence.Committed;
import org.homeward.deploy.faults.check.Evidence.DueText;
import org.homeward.deploy.faults.check.Evidence.DueVersion;
import org.homeward.deploy.faults.check.Evidence.Promised;

/** Reads what was committed about one debtor's promises. */
final class GatherLedger {

    private static final String NEGOTIATION = "negotiation";
    private static final String NOTIFICATION = "notification";

    private final Databases databases;
    private final UUID debtor;

    GatherLedger(Databases databases, UUID debtor) {
        this.databases = databases;
        this.debtor = debtor;
    }

    List<Promised> promises() throws SQLException {
        Map<String, Long> heard = new HashMap<>();
        databases.list(
                NOTIFICATION,
                "SELECT id::text AS id, sequence FROM commitment",
                row -> heard.put(row.getString("id"), row.getLong("sequence")));
        return databases.list(
                NEGOTIATION,
                "SELECT id::text AS id, reference, desk, owner, sequence FROM commitment WHERE debtor_id = ?",
                row ->
                        new Promised(
                                row.getString("id"),
                                row.getString("reference"),
                                row.getString("desk"),
                                row.getString("owner"),
                                row.getLong("sequence"),
                                heard.getOrDefault(row.getString("id"), 0L)),
                debtor);
    }

    List<DueVersion> dues() throws SQLException {
        return databases.list(
                NEGOTIATION,
                "SELECT commitment_id::text AS id, version, edtf, zone, grace_days, instant, d.recorded_at AS recorded_at"
                        + " FROM due_version d JOIN commitment c ON c.id = commitment_id WHERE debtor_id = ?",
                row ->
                        new DueVersion(
                                row.getString("id"),
                                row.getInt("version"),
                                new DueText(
                                        row.getString("edtf"),
                                        row.getString("zone"),
                                        row.getInt("grace_days")),
                                Databases.instant(row, "instant"),
                                Databases.at(row, "recorded_at")),
                debtor);
    }

    List<BreachRow> breaches() throws SQLException {
        return databases.list(
                NEGOTIATION,
                "SELECT commitment_id::text AS id, due_version, event_id::text AS event, detected_at, alerted_at"
                        + " FROM breach WHERE debtor_id = ?",
                row ->
                        new BreachRow(
                                row.getString("id"),
                                row.getInt("due_version"),
                                row.getString("event"),
                                Databases.at(row, "detected_at"),
                                row.getObject("alerted_at") != null),
                debtor);
    }

    /** Of the promises and of the alerts about them. */
    List<Committed> events(UUID[] promises) throws SQLException {
        List<Committed> events =
                new ArrayList<>(
                        databases.list(
                                NEGOTIATION,
                                "SELECT commitment_id::text AS key, sequence, 'commitment.' || type AS type, recorded_at AS at"
                                        + " FROM commitment_event WHERE commitment_id = ANY (?)",
                                GatherLedger::committed,
                                (Object) promises));
        events.addAll(
                databases.list(
                        NOTIFICATION,
                        "SELECT alert_id::text AS key, e.sequence AS sequence, 'alert.' || type AS type, at"
                                + " FROM alert_event e JOIN alert a ON a.id = alert_id WHERE subject_id = ANY (?)",
                        GatherLedger::committed,
                        (Object) promises));
        return events;
    }

    int unpublished() throws SQLException {
        return count("outbox WHERE type NOT LIKE '%.heartbeat.%'");
    }

    int parked() throws SQLException {
        return count("inbox_parked");
    }

    private int count(String from) throws SQLException {
        int sum = 0;
        for (String database : List.of(NEGOTIATION, NOTIFICATION)) {
            String sql = "SELECT count(*) AS n FROM " + from;
            sum += databases.list(database, sql, row -> row.getInt("n")).getFirst();
        }
        return sum;
    }

    private static Committed committed(ResultSet row) throws SQLException {
        return new Committed(
                row.getString("key"),
                row.getLong("sequence"),
                row.getString("type"),
                Databases.at(row, "at"));
    }
}
