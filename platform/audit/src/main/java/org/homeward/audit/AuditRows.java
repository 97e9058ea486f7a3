package org.homeward.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.access.Callers;
import org.homeward.access.EngineWork;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The append-only table: this class can insert and nothing here, nor any grant, can change a row.
 */
@ApplicationScoped
class AuditRows {
    /** One statement however many entries there are: a statement for each would set the pace. */
    private static final String INSERT =
            """
            insert into audit_entry (id, at, actor, request_id, action, subject_type, subject_id, desk, fields, mac)
            select r.id, ?, ?, ?, r.action, r.subject_type, r.subject_id, r.desk, string_to_array(r.fields, ','), r.mac
            from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::bytea[])
                 as r (id, action, subject_type, subject_id, desk, fields, mac)\
            """;

    private final AgroalDataSource database;
    private final Callers callers;
    private final InstantSource clock;
    private final Chain chain;

    AuditRows(AgroalDataSource database, Callers callers, InstantSource clock, Chain chain) {
        this.database = database;
        this.callers = callers;
        this.clock = clock;
        this.chain = chain;
    }

    void append(Collection<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Actor actor = actor();
        Instant now = clock.instant();
        List<AuditRow> rows =
                entries.stream()
                        .map(entry ->
                                AuditRow.of(entry, UUID.randomUUID(), now, actor, chain.key()))
                        .toList();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, rows, connection);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw AuditRefusedException.of(e);
        }
    }

    private Actor actor() {
        String id =
                EngineWork.isRunning()
                        ? "engine"
                        : callers.find().map(caller -> caller.subject()).orElse("nobody");
        return new Actor(id, (String) MDC.get("requestId"));
    }

    private static void bind(PreparedStatement insert, List<AuditRow> rows, Connection connection)
            throws SQLException {
        AuditRow any = rows.getFirst();
        insert.setObject(1, any.at().atOffset(ZoneOffset.UTC));
        insert.setString(2, any.actor());
        insert.setString(3, any.requestId());
        insert.setArray(4, array(connection, "uuid", rows, AuditRow::id));
        insert.setArray(5, array(connection, "text", rows, AuditRow::action));
        insert.setArray(6, array(connection, "text", rows, AuditRow::subjectType));
        insert.setArray(7, array(connection, "uuid", rows, AuditRow::subjectId));
        insert.setArray(8, array(connection, "text", rows, AuditRow::desk));
        insert.setArray(9, fields(connection, rows));
        byte[][] macs = rows.stream().map(AuditRow::mac).toArray(byte[][]::new);
        insert.setArray(10, connection.createArrayOf("bytea", macs));
    }

    private static Array array(
            Connection connection,
            String type,
            List<AuditRow> rows,
            Function<AuditRow, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    /** An array of arrays must be rectangular, so each row's names travel as one text. */
    private static Array fields(Connection connection, List<AuditRow> rows) throws SQLException {
        String[] texts =
                rows.stream().map(row -> String.join(",", row.fields())).toArray(String[]::new);
        return connection.createArrayOf("text", texts);
    }
}
