package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.commitment.Recorded;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;

/**
 * Reads what was recorded. Every answer about a commitment, of now or as of a day, comes from here.
 */
@ApplicationScoped
public class History {

    private static final String EVENTS =
            "SELECT commitment_id, sequence, id, type, recorded_at, author, data FROM commitment_event"
                    + " WHERE commitment_id = ANY (?)";
    private static final String IN_ORDER = " ORDER BY commitment_id, sequence";

    private final Sql sql;

    History(Sql sql) {
        this.sql = sql;
    }

    private record Line(UUID commitment, Recorded recorded) {}

    /** The commitments as they stand, in the order of the ids. */
    public List<Commitment> load(Collection<UUID> ids) {
        return fold(
                ids, ids.isEmpty() ? List.of() : sql.list(EVENTS + IN_ORDER, History::line, ids));
    }

    /** As known at that instant; one that was not recorded yet is left out. */
    public List<Commitment> load(Collection<UUID> ids, Instant asOf) {
        return fold(
                ids,
                ids.isEmpty()
                        ? List.of()
                        : sql.list(
                                EVENTS + " AND recorded_at <= ?" + IN_ORDER,
                                History::line,
                                ids,
                                asOf));
    }

    public Optional<Commitment> find(UUID id, Collection<String> desks) {
        return load(visible(id, desks)).stream().findFirst();
    }

    public List<Recorded> events(UUID id) {
        return events(List.of(id)).getOrDefault(id, List.of());
    }

    /** What was recorded of each, oldest first, in the order of the ids. */
    public Map<UUID, List<Recorded>> events(Collection<UUID> ids) {
        return histories(
                ids, ids.isEmpty() ? List.of() : sql.list(EVENTS + IN_ORDER, History::line, ids));
    }

    private List<UUID> visible(UUID id, Collection<String> desks) {
        return sql.list(
                "SELECT id FROM commitment WHERE id = ? AND desk = ANY (?)",
                r -> r.uuid("id"),
                id,
                desks);
    }

    private static List<Commitment> fold(Collection<UUID> ids, List<Line> lines) {
        return histories(ids, lines).values().stream()
                .filter(history -> !history.isEmpty())
                .map(Commitment::of)
                .toList();
    }

    private static Map<UUID, List<Recorded>> histories(Collection<UUID> ids, List<Line> lines) {
        Map<UUID, List<Recorded>> histories = new LinkedHashMap<>();
        ids.forEach(id -> histories.put(id, new ArrayList<>(2)));
        lines.forEach(line ->
                histories.computeIfPresent(
                        line.commitment(),
                        (_, history) -> {
                            history.add(line.recorded());
                            return history;
                        }));
        return histories;
    }

    private static Line line(Row row) {
        return new Line(
                row.uuid("commitment_id"),
                new Recorded(
                        row.uuid("id"),
                        row.big("sequence"),
                        row.instant("recorded_at"),
                        row.text("author"),
                        EventJson.read(row.text("type"), row.text("data"))));
    }
}
