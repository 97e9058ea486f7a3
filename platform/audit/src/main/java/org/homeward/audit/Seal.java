package org.homeward.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * One link of the chain, over every entry of the transactions from {@code fromXact} up to, but
 * without, {@code toXact}.
 *
 * @param number 1 for the first, without gaps
 * @param previous hash of the link before
 */
record Seal(
        long number,
        long fromXact,
        long toXact,
        int entries,
        byte[] previous,
        byte[] hash,
        Instant sealedAt) {

    static final String COLUMNS =
            "number, from_xact::text::bigint, to_xact::text::bigint, entries, previous, hash,"
                    + " sealed_at";

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getInt(4),
                row.getBytes(5),
                row.getBytes(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
