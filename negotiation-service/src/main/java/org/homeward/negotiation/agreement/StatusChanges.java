package org.homeward.negotiation.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;

/** The history of every agreement's status. */
@ApplicationScoped
class StatusChanges {

    private final Sql sql;

    StatusChanges(Sql sql) {
        this.sql = sql;
    }

    /**
     * Counts the agreement's next event and takes up the new status; whoever comes second finds
     * another status and is refused.
     *
     * @return the event's sequence
     */
    Optional<Long> moveTo(AgreementView agreement, AgreementStatus to) {
        return sql.first(
                "UPDATE agreement SET status = ?, sequence = sequence + 1"
                        + " WHERE id = ? AND desk = ? AND status = ? RETURNING sequence",
                row -> row.big("sequence"),
                to,
                agreement.id(),
                agreement.desk(),
                agreement.status());
    }

    void add(AgreementView agreement, long sequence, StatusChange it) {
        sql.update(
                "INSERT INTO agreement_status_change (agreement_id, sequence, desk, from_status, to_status, reason, evidence, statement_id, superseded_by, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                agreement.id(),
                sequence,
                agreement.desk(),
                it.from(),
                it.to(),
                it.reason(),
                it.evidence(),
                it.statementId(),
                it.supersededBy(),
                it.recordedAt(),
                it.author());
    }

    /** Of each agreement, oldest first. */
    Map<UUID, List<StatusChange>> of(Collection<UUID> agreements, Set<String> desks) {
        return sql
                .list(
                        "SELECT agreement_id, from_status, to_status, reason, evidence, statement_id, superseded_by, recorded_at, recorded_by"
                                + " FROM agreement_status_change WHERE agreement_id = ANY (?::uuid[]) AND desk = ANY (?)"
                                + " ORDER BY agreement_id, sequence",
                        row -> Map.entry(row.uuid("agreement_id"), change(row)),
                        agreements,
                        desks)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static StatusChange change(Row row) {
        return new StatusChange(
                row.value("from_status", AgreementStatus.class),
                row.value("to_status", AgreementStatus.class),
                row.text("reason"),
                row.text("evidence"),
                row.uuidOrNull("statement_id"),
                row.uuidOrNull("superseded_by"),
                row.instant("recorded_at"),
                row.text("recorded_by"));
    }
}
