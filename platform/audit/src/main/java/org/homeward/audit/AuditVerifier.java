package org.homeward.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Reads the whole trail of one service and says whether it is the history that was written. It
 * needs no running service: the audit key, a login that may take up the engine role, and, to notice
 * a cut, the checkpoints.
 */
public final class AuditVerifier {
    private final String service;
    private final AuditKey key;

    public AuditVerifier(String service, AuditKey key) {
        this.service = service;
        this.key = key;
    }

    /**
     * @param checkpoints the file that the service appends to; one that does not exist counts as
     *     empty, and then a cut goes unnoticed
     */
    public AuditReport verify(Connection connection, Path checkpoints)
            throws SQLException, IOException {
        return verify(
                connection,
                Files.exists(checkpoints) ? CheckpointFile.lines(checkpoints) : List.of());
    }

    /**
     * @param checkpoints lines of the file or records of the topic, in any order
     */
    public AuditReport verify(Connection connection, List<String> checkpoints) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            lookAtOneMoment(connection);
            Verification verification = new Verification(service, key);
            verification.expect(checkpoints);
            verification.walk(connection);
            return verification.report();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private void lookAtOneMoment(Connection connection) throws SQLException {
        try (Statement begin = connection.createStatement()) {
            begin.execute("set transaction isolation level repeatable read read only");
        }
        try (PreparedStatement role =
                connection.prepareStatement("select set_config('role', ?, true)")) {
            role.setString(1, service + "_engine");
            role.execute();
        }
    }
}
