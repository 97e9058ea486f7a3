package org.homeward.negotiation.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.sql.Sql;

/** What was imported under which id, and as what; it is how a second import knows the first. */
@ApplicationScoped
class ImportKeys {

    private static final TypeReference<TreeMap<String, String>> CELLS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    ImportKeys(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The record behind an id, and the row it came from. */
    record Known(UUID subject, Map<String, String> content) {}

    Optional<Known> find(String desk, RowKind kind, String externalId) {
        return sql.first(
                "SELECT subject_id, content FROM import_key WHERE desk = ? AND kind = ? AND external_id = ?",
                row -> new Known(row.uuid("subject_id"), read(row.text("content"))),
                desk,
                kind,
                externalId);
    }

    void add(String desk, RowKind kind, CsvRow row, UUID subject) {
        sql.update(
                "INSERT INTO import_key (desk, kind, external_id, subject_id, content) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (desk, kind, external_id) DO UPDATE SET content = excluded.content",
                desk,
                kind,
                row.id(),
                subject,
                write(row.content()));
    }

    /** The ids that records came in under, for those that did. */
    Map<UUID, String> externalIds(Collection<String> desks) {
        return sql
                .list(
                        "SELECT DISTINCT ON (subject_id) subject_id, external_id FROM import_key"
                                + " WHERE desk = ANY (?) ORDER BY subject_id, external_id",
                        row -> Map.entry(row.uuid("subject_id"), row.text("external_id")),
                        desks)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String write(Map<String, String> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be written", e);
        }
    }

    private Map<String, String> read(String content) {
        try {
            return json.readValue(content, CELLS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row cannot be read", e);
        }
    }
}
