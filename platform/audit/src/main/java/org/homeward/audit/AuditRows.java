package org.homeward.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.access.EngineWork;
import org.jboss.logging.MDC;

/**
 * The append-only table: this class can insert and nothing here, nor any grant, can change a row.
 */
@ApplicationScoped
class AuditRows {
    private static final String INSERT =
            "insert into audit_entry ("
                    + AuditRow.COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
                bind(
                        insert,
                        AuditRow.of(entry, UUID.randomUUID(), now, actor, chain.key()),
                        connection);
                insert.addBatch();
            }
            insert.executeBatch();
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

    private static void bind(PreparedStatement insert, AuditRow row, Connection connection)
            throws SQLException {
        insert.setObject(1, row.id());
        insert.setObject(2, row.at().atOffset(ZoneOffset.UTC));
        insert.setString(3, row.actor());
        insert.setString(4, row.action());
        insert.setString(5, row.subjectType());
        insert.setObject(6, row.subjectId());
        insert.setString(7, row.desk());
        insert.setArray(8, connection.createArrayOf("text", row.fields().toArray()));
        insert.setString(9, row.requestId());
        insert.setBytes(10, row.mac());
    }
}
