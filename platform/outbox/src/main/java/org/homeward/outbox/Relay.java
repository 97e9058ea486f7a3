package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Moves rows from the table to the broker while its replica leads. Rows come out of memory where
 * that keeps their order, and out of the table, always from its beginning, where it does not: a
 * place seen last would skip whoever drew an earlier one and committed later.
 */
final class Relay {
    private static final int BATCH = 2_000;

    /** How long a row may wait that nobody told us of, such as that of a replica that died. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final HandOver handOver;
    private final Connection session;
    private final RecordSender sender;
    private final RelayMeter meter;

    Relay(HandOver handOver, Connection session, RecordSender sender, RelayMeter meter) {
        this.handOver = handOver;
        this.session = session;
        this.sender = sender;
        this.meter = meter;
    }

    /** Works until the hand-over is closed or something fails; then the term is over. */
    void run() throws SQLException, InterruptedException {
        long lastLook = System.nanoTime();
        while (handOver.isOpen()) {
            List<OutboxRow> rows = handOver.take(BATCH, LOOK_EVERY);
            boolean inOrder = rows.isEmpty() || relayIfInOrder(rows);
            boolean late = System.nanoTime() - lastLook > LOOK_EVERY.toNanos();
            if (handOver.lookAsked() || rows.isEmpty() || !inOrder || late) {
                relayFromTable();
                lastLook = System.nanoTime();
            }
        }
    }

    /**
     * One query answers for the batch: which of the rows are there still, and what is before them.
     */
    private boolean relayIfInOrder(List<OutboxRow> handedOver) throws SQLException {
        Set<UUID> aggregates = HashSet.newHashSet(handedOver.size());
        handedOver.forEach(row -> aggregates.add(row.message().key()));
        Set<Long> present = OutboxTable.placesOf(session, aggregates);
        List<OutboxRow> rows = new ArrayList<>(handedOver.size());
        long last = 0;
        for (OutboxRow row : handedOver) {
            if (present.remove(row.seq())) {
                rows.add(row);
                last = Math.max(last, row.seq());
            }
        }
        for (long unknown : present) {
            if (unknown < last) {
                return false;
            }
        }
        // committing threads hand over in any order
        rows.sort(Comparator.comparingLong(OutboxRow::seq));
        relay(rows);
        return true;
    }

    private void relayFromTable() throws SQLException {
        List<OutboxRow> rows = OutboxTable.oldest(session, BATCH);
        relay(rows);
        if (rows.size() == BATCH) {
            handOver.look();
        }
    }

    private void relay(List<OutboxRow> rows) throws SQLException {
        if (!rows.isEmpty()) {
            sender.send(rows);
            OutboxTable.delete(session, rows);
        }
        meter.published(rows.size());
    }
}
