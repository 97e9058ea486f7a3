package org.homeward.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.audit.Finding.Kind;
import org.jspecify.annotations.Nullable;

/** One walk along the chain and, beside it, the entries; neither is ever held in memory whole. */
final class Verification {
    private static final String SEALS =
            "select " + Seal.COLUMNS + " from audit_seal order by number";

    private static final String REPEATED =
            "select id from audit_entry group by id having count(*) > 1 limit " + AuditReport.MOST;

    private final String service;
    private final AuditKey key;
    private final ExpectedHeads heads;
    private final List<Finding> findings = new ArrayList<>();

    private long entries;
    private long seals;
    private long unsealed;
    private @Nullable Instant oldestUnsealed;

    Verification(String service, AuditKey key) {
        this.service = service;
        this.key = key;
        this.heads = new ExpectedHeads(service, key, this::found);
    }

    void expect(List<String> checkpoints) {
        checkpoints.forEach(heads::add);
    }

    void walk(Connection connection) throws SQLException {
        try (EntryReader reader = new EntryReader(connection)) {
            Seal last = walkSeals(connection, reader);
            heads.noneBeyond(last);
            walkUnsealed(reader);
        }
        findRepeated(connection);
    }

    AuditReport report() {
        return new AuditReport(
                service, entries, seals, unsealed, oldestUnsealed, heads.count(), findings);
    }

    private Seal walkSeals(Connection connection, EntryReader reader) throws SQLException {
        Seal before = SealHash.genesis(key, service);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet row = statement.executeQuery(SEALS)) {
                while (row.next()) {
                    Seal seal = Seal.read(row);
                    checkLink(before, seal);
                    checkContent(before, seal, reader);
                    heads.check(seal);
                    before = seal;
                    seals++;
                }
            }
        }
        return before;
    }

    private void checkLink(Seal before, Seal seal) {
        if (seal.number() != before.number() + 1
                || seal.fromXact() != before.toXact()
                || !MessageDigest.isEqual(seal.previous(), before.hash())) {
            found(Kind.CHAIN_BROKEN, "seal " + seal.number());
        }
    }

    private void checkContent(Seal before, Seal seal, EntryReader reader) throws SQLException {
        SealHash hash = new SealHash(key, before, seal.toXact(), seal.sealedAt());
        while (reader.isBelow(seal.toXact())) {
            hash.add(reader.xact(), reader.row().id(), reader.row().mac());
            checkEntry(reader);
        }
        int there = hash.entries();
        if (there < seal.entries()) {
            found(Kind.ENTRIES_DELETED, seal.entries() - there + " of seal " + seal.number());
        } else if (there > seal.entries()) {
            found(Kind.ENTRIES_INSERTED, there - seal.entries() + " in seal " + seal.number());
        } else if (!MessageDigest.isEqual(hash.finish(), seal.hash())) {
            found(Kind.ENTRIES_SWAPPED, "seal " + seal.number());
        }
    }

    private void walkUnsealed(EntryReader reader) throws SQLException {
        while (reader.isBelow(Long.MAX_VALUE)) {
            Instant at = reader.row().at();
            oldestUnsealed =
                    oldestUnsealed == null || at.isBefore(oldestUnsealed) ? at : oldestUnsealed;
            unsealed++;
            checkEntry(reader);
        }
    }

    private void checkEntry(EntryReader reader) throws SQLException {
        if (!reader.row().isGenuine(key)) {
            found(Kind.ENTRY_FORGED, "entry " + reader.row().id());
        }
        entries++;
        reader.advance();
    }

    private void findRepeated(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REPEATED)) {
            while (row.next()) {
                found(Kind.ENTRY_REPEATED, "entry " + row.getString(1));
            }
        }
    }

    private void found(Kind kind, String where) {
        if (findings.size() < AuditReport.MOST) {
            findings.add(new Finding(kind, where));
        }
    }
}
