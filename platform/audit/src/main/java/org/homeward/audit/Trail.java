package org.homeward.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.web.Cursor;
import org.homeward.web.Page;
import org.jspecify.annotations.Nullable;

/** The trail for reading, newest first; row-level security shows it to auditors only. */
@ApplicationScoped
class Trail {
    private static final String PAGE =
            "select xact::text::bigint, "
                    + AuditRow.COLUMNS
                    + " from audit_entry where (xact, id) < (?::text::xid8, ?)";

    private static final String OF_SUBJECT = " and subject_id = ?";

    private static final String NEWEST_FIRST = " order by xact desc, id desc limit ?";

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final AgroalDataSource database;

    Trail(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    Page<TrailEntry> page(@Nullable UUID subject, @Nullable String after, int limit) {
        Optional<Cursor> cursor = Cursor.parse(after);
        long xact = cursor.flatMap(place -> place.number(0)).orElse(Long.MAX_VALUE);
        UUID id = cursor.map(place -> place.uuid(1)).orElse(LAST_ID);
        String query = PAGE + (subject == null ? "" : OF_SUBJECT) + NEWEST_FIRST;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            int position = 1;
            select.setString(position++, Long.toString(xact));
            select.setObject(position++, id);
            if (subject != null) {
                select.setObject(position++, subject);
            }
            select.setInt(position, limit + 1);
            return Page.of(read(select), limit, Placed::cursor).map(Placed::entry);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
    }

    private static List<Placed> read(PreparedStatement select) throws SQLException {
        List<Placed> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Placed(row.getLong(1), TrailEntry.of(AuditRow.read(row, 2))));
            }
        }
        return found;
    }

    private record Placed(long xact, TrailEntry entry) {
        Cursor cursor() {
            return Cursor.of(xact, entry.id());
        }
    }
}
