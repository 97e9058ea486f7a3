package org.homeward.audit;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it is stored: who, when, on whose request, and the MAC over all of it. */
record AuditRow(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        UUID subjectId,
        @Nullable String desk,
        List<String> fields,
        @Nullable String requestId,
        byte[] mac) {

    static final String COLUMNS =
            "id, at, actor, action, subject_type, subject_id, desk, fields, request_id, mac";

    /**
     * @param first the position of {@link #COLUMNS} in the row
     */
    static AuditRow read(ResultSet row, int first) throws SQLException {
        return new AuditRow(
                row.getObject(first, UUID.class),
                row.getObject(first + 1, OffsetDateTime.class).toInstant(),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getObject(first + 5, UUID.class),
                row.getString(first + 6),
                Arrays.asList((String[]) row.getArray(first + 7).getArray()),
                row.getString(first + 8),
                row.getBytes(first + 9));
    }

    static AuditRow of(AuditEntry entry, UUID id, Instant at, Actor actor, AuditKey key) {
        AuditRow open =
                new AuditRow(
                        id,
                        at.truncatedTo(ChronoUnit.MICROS),
                        actor.id(),
                        entry.action(),
                        entry.subjectType(),
                        entry.subjectId(),
                        entry.desk(),
                        entry.fields().stream().sorted().toList(),
                        actor.requestId(),
                        new byte[0]);
        return open.with(open.expectedMac(key));
    }

    boolean isGenuine(AuditKey key) {
        return MessageDigest.isEqual(mac, expectedMac(key));
    }

    private byte[] expectedMac(AuditKey key) {
        Fields content =
                new Fields(key)
                        .add(id.toString())
                        .add(at.toString())
                        .add(actor)
                        .add(action)
                        .add(subjectType)
                        .add(subjectId.toString())
                        .add(desk)
                        .add(requestId)
                        .add(fields.size());
        fields.forEach(content::add);
        return content.finish();
    }

    private AuditRow with(byte[] newMac) {
        return new AuditRow(
                id, at, actor, action, subjectType, subjectId, desk, fields, requestId, newMac);
    }
}
