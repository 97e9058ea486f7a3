package org.homeward.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.AsEngine;

/**
 * Links finished entries to the chain. Entries are sealed by the number of their transaction: below
 * the oldest one that still runs, no entry can appear any more. Replicas may all try; an advisory
 * lock lets one through.
 *
 * <p>Transaction numbers survive a physical restore. After a logical one into a new cluster they
 * start again, and this refuses to seal until they were advanced ({@code pg_resetwal
 * --next-transaction-id}).
 */
@ApplicationScoped
class Sealer {
    private static final long LOCK = 0x617564697473L;

    private static final String LATEST =
            "select " + Seal.COLUMNS + " from audit_seal order by number desc limit 1";

    private static final String FINISHED =
            "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    private static final String ENTRIES =
            "select xact::text::bigint, id, mac from audit_entry"
                    + " where xact >= ?::text::xid8 and xact < ?::text::xid8 order by xact, id";

    private static final String INSERT =
            "insert into audit_seal (number, from_xact, to_xact, entries, previous, hash,"
                    + " sealed_at) values (?, ?::text::xid8, ?::text::xid8, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final InstantSource clock;
    private final Chain chain;

    Sealer(AgroalDataSource database, InstantSource clock, Chain chain) {
        this.database = database;
        this.clock = clock;
        this.chain = chain;
    }

    /** Empty when there is nothing to seal, or another replica is at it. */
    @AsEngine
    @Transactional
    Optional<Seal> seal() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!isLeader(connection)) {
                return Optional.empty();
            }
            Seal before =
                    latest(connection)
                            .orElseGet(() -> SealHash.genesis(chain.key(), chain.service()));
            long finished = number(connection, FINISHED);
            if (finished < before.toXact()) {
                throw new SQLException(
                        "Transaction numbers went back: the database was restored into another"
                                + " cluster; advance them beyond "
                                + before.toXact());
            }
            Seal next = link(connection, before, finished);
            if (next.entries() == 0) {
                return Optional.empty();
            }
            insert(connection, next);
            return Optional.of(next);
        }
    }

    @AsEngine
    @Transactional
    Optional<Seal> latest() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return latest(connection);
        }
    }

    private static boolean isLeader(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static Optional<Seal> latest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LATEST)) {
            return row.next() ? Optional.of(Seal.read(row)) : Optional.empty();
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Seal link(Connection connection, Seal before, long toXact) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SealHash hash = new SealHash(chain.key(), before, toXact, now);
        try (PreparedStatement select = connection.prepareStatement(ENTRIES)) {
            select.setFetchSize(5_000);
            select.setString(1, Long.toString(before.toXact()));
            select.setString(2, Long.toString(toXact));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    hash.add(row.getLong(1), row.getObject(2, UUID.class), row.getBytes(3));
                }
            }
        }
        return new Seal(
                before.number() + 1,
                before.toXact(),
                toXact,
                hash.entries(),
                before.hash(),
                hash.finish(),
                now);
    }

    private static void insert(Connection connection, Seal seal) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, seal.number());
            insert.setString(2, Long.toString(seal.fromXact()));
            insert.setString(3, Long.toString(seal.toXact()));
            insert.setInt(4, seal.entries());
            insert.setBytes(5, seal.previous());
            insert.setBytes(6, seal.hash());
            insert.setObject(7, seal.sealedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
