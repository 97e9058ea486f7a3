package org.homeward.negotiation.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.facts.DateField;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;

/** What went to and fro about the versions: hand-overs and answers. */
@ApplicationScoped
class ListExchanges {

    private final Sql sql;
    private final Officers officers;

    ListExchanges(Sql sql, Officers officers) {
        this.sql = sql;
        this.officers = officers;
    }

    void add(ListVersion version, ListVersionView.HandOverView it, DateField date) {
        sql.update(
                "INSERT INTO person_list_hand_over (id, version_id, desk, party_id, recipient, date_text, earliest, latest, place, via, receipt, talks_id, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                version.id(),
                version.desk(),
                it.partyId(),
                it.recipient(),
                it.date(),
                date.earliest(),
                date.latest(),
                it.place(),
                it.via(),
                it.receipt(),
                it.talksId(),
                it.recordedAt(),
                officers.name());
    }

    void add(ListVersion version, ListEntry entry, ListVersionView.AnswerView it, DateField date) {
        sql.update(
                "INSERT INTO person_list_answer (id, version_id, number, desk, detainee_id, party_id, answer, date_text, earliest, latest, source, statement_id, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.id(),
                version.id(),
                entry.number(),
                version.desk(),
                entry.detaineeId(),
                it.partyId(),
                it.answer(),
                it.date(),
                date.earliest(),
                date.latest(),
                it.source(),
                it.statementId(),
                it.recordedAt(),
                officers.name());
    }

    List<ListVersionView.HandOverView> handOvers(UUID version) {
        return sql.list(
                "SELECT id, party_id, recipient, date_text, place, via, receipt, talks_id, recorded_at FROM person_list_hand_over"
                        + " WHERE version_id = ? AND desk = ANY (?) ORDER BY earliest NULLS FIRST, id",
                ListExchanges::handOver,
                version,
                officers.desks());
    }

    /** Of each entry by its number, in the order in which they were given. */
    Map<Integer, List<ListVersionView.AnswerView>> answers(UUID version) {
        return sql
                .list(
                        "SELECT number, id, answer, party_id, date_text, source, statement_id, recorded_at FROM person_list_answer"
                                + " WHERE version_id = ? AND desk = ANY (?) ORDER BY coalesce(latest, earliest) NULLS FIRST, id",
                        row -> Map.entry(row.number("number"), answer(row)),
                        version,
                        officers.desks())
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ListVersionView.HandOverView handOver(Row row) {
        return new ListVersionView.HandOverView(
                row.uuid("id"),
                row.uuid("party_id"),
                row.textOrNull("recipient"),
                row.text("date_text"),
                row.textOrNull("place"),
                row.textOrNull("via"),
                row.textOrNull("receipt"),
                row.uuidOrNull("talks_id"),
                row.instant("recorded_at"));
    }

    private static ListVersionView.AnswerView answer(Row row) {
        return new ListVersionView.AnswerView(
                row.uuid("id"),
                row.value("answer", ListAnswer.class),
                row.uuid("party_id"),
                row.text("date_text"),
                row.text("source"),
                row.uuidOrNull("statement_id"),
                row.instant("recorded_at"));
    }
}
