package org.homeward.negotiation.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.compliance.Basis.Exhibit;
import org.homeward.negotiation.due.DueVersion;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Reads what promises can rest on, within the caller's desks. */
@ApplicationScoped
class Exhibits {

    private static final List<String> AGREEMENT =
            List.of("reference", "form", "status", "source", "reliability", "body");
    private static final List<String> STATEMENT =
            List.of("speaker", "language", "body", "translation", "url");
    private static final List<String> HAND_OVER =
            List.of("reference", "object", "place", "intermediary", "verified_by", "evidence");

    private final Sql sql;
    private final Officers officers;

    Exhibits(Sql sql, Officers officers) {
        this.sql = sql;
        this.officers = officers;
    }

    /** What was said when a breach was declared. */
    record Declared(UUID commitment, Exhibit statement) {}

    /** With the status each had then: it was confirmed or repudiated on a day of its own. */
    Map<UUID, Exhibit> agreements(Collection<UUID> ids, Instant asOf) {
        return sql
                .list(
                        """
                        SELECT a.id, a.reference, a.date_text, a.form, a.source, a.reliability, a.credibility, a.body, a.recorded_at,
                            coalesce((SELECT c.to_status FROM agreement_status_change c
                                      WHERE c.agreement_id = a.id AND c.recorded_at <= ? ORDER BY c.sequence DESC LIMIT 1),
                                     (SELECT c.from_status FROM agreement_status_change c
                                      WHERE c.agreement_id = a.id ORDER BY c.sequence LIMIT 1),
                                     a.status) AS status
                        FROM agreement a WHERE a.id = ANY (?) AND a.desk = ANY (?)\
                        """,
                        row -> {
                            Map<String, Object> content = content(row, AGREEMENT);
                            content.put("credibility", row.number("credibility"));
                            return exhibit(Annex.Kind.AGREEMENT, row, content);
                        },
                        asOf,
                        ids,
                        officers.desks())
                .stream()
                .collect(Collectors.toMap(Exhibit::id, exhibit -> exhibit));
    }

    Map<UUID, Exhibit> handOvers(Collection<UUID> ids) {
        return sql
                .list(
                        "SELECT id, reference, date_text, object, place, intermediary, verified_by, evidence, arrivals, recorded_at"
                                + " FROM hand_over WHERE id = ANY (?) AND desk = ANY (?)",
                        row -> {
                            Map<String, Object> content = content(row, HAND_OVER);
                            content.put("arrivals", row.number("arrivals"));
                            return exhibit(Annex.Kind.HAND_OVER, row, content);
                        },
                        ids,
                        officers.desks())
                .stream()
                .collect(Collectors.toMap(Exhibit::id, exhibit -> exhibit));
    }

    Map<UUID, List<Exhibit>> declarations(Collection<UUID> commitments, Instant asOf) {
        return sql
                .list(
                        """
                        SELECT e.commitment_id, s.id, s.date_text, s.speaker, s.language, s.body, s.translation, s.url, s.recorded_at
                        FROM commitment_event e
                        JOIN statement s ON s.id = (e.data::jsonb #>> '{declaration,statementId}')::uuid AND s.desk = e.desk
                        WHERE e.commitment_id = ANY (?) AND e.desk = ANY (?) AND e.type = 'breached' AND e.recorded_at <= ?
                        ORDER BY e.commitment_id, e.sequence\
                        """,
                        row ->
                                new Declared(
                                        row.uuid("commitment_id"),
                                        exhibit(
                                                Annex.Kind.STATEMENT,
                                                row,
                                                content(row, STATEMENT))),
                        commitments,
                        officers.desks(),
                        asOf)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Declared::commitment,
                                Collectors.mapping(Declared::statement, Collectors.toList())));
    }

    /** References of the persons on the promises, so that a record without names can tell them. */
    Map<UUID, String> references(Collection<UUID> detainees) {
        Map<UUID, String> references = new LinkedHashMap<>();
        sql.list(
                        "SELECT id, reference FROM detainee WHERE id = ANY (?) AND desk = ANY (?) ORDER BY reference",
                        row -> Map.entry(row.uuid("id"), row.text("reference")),
                        detainees,
                        officers.desks())
                .forEach(each -> references.put(each.getKey(), each.getValue()));
        return references;
    }

    /** A change of the due date, with the words it was justified by. */
    static Exhibit dueChange(UUID commitment, String reference, DueVersion version) {
        Map<String, Object> content = new TreeMap<>();
        content.put("id", commitment.toString());
        content.put("dueVersion", version.version());
        content.put("recordedAt", version.recordedAt().toString());
        put(content, "edtf", version.due().edtf());
        put(content, "zone", version.due().zone());
        put(content, "wording", version.due().wording());
        put(content, "reason", version.reason());
        put(content, "evidence", version.evidence());
        return new Exhibit(
                Annex.Kind.DUE_CHANGE,
                commitment,
                reference,
                version.recordedAt().toString().substring(0, 10),
                content);
    }

    private static Exhibit exhibit(Annex.Kind kind, Row row, Map<String, Object> content) {
        return new Exhibit(
                kind,
                row.uuid("id"),
                (String) content.get("reference"),
                row.text("date_text"),
                content);
    }

    private static Map<String, Object> content(Row row, List<String> columns) {
        Map<String, Object> content = new TreeMap<>();
        content.put("id", row.uuid("id").toString());
        content.put("date", row.text("date_text"));
        content.put("recordedAt", row.instant("recorded_at").toString());
        for (String column : columns) {
            put(content, field(column), row.textOrNull(column));
        }
        return content;
    }

    /** The API's word for a column. */
    private static String field(String column) {
        return switch (column) {
            case "body" -> "text";
            case "verified_by" -> "verifiedBy";
            default -> column;
        };
    }

    private static void put(Map<String, Object> content, String name, @Nullable String value) {
        if (value != null) {
            content.put(name, Objects.requireNonNull(value));
        }
    }
}
