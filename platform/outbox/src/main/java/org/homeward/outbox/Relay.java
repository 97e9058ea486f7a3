package org.homeward.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.liveness.EssentialThread;

/**
 * Moves rows from the table to the broker while its replica leads. Rows come out of memory where
 * that keeps their order, and out of the table, always from its beginning, where it does not: a
 * place seen last would skip whoever drew an earlier one and committed later.
 */
final class Relay {
    private static final int BATCH = 4_000;

    /** Rows up to the last one of a batch that are looked at before the table is read instead. */
    private static final int BEFORE_A_BATCH = 5 * BATCH;

    /** How long a row may wait that nobody told us of, such as that of a replica that died. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** How long after the last message what was sent is made final. */
    private static final Duration QUIET = Duration.ofMillis(50);

    private final HandOver handOver;
    private final Connection session;
    private final RecordSender sender;
    private final RelayMeter meter;

    /** Acknowledged, and in the table until the sender has committed. */
    private final List<OutboxRow> sent = new ArrayList<>();

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
            EssentialThread.beat();
            List<OutboxRow> rows = handOver.take(BATCH, sent.isEmpty() ? LOOK_EVERY : QUIET);
            boolean inOrder = rows.isEmpty() || relayIfInOrder(rows);
            boolean late = System.nanoTime() - lastLook > LOOK_EVERY.toNanos();
            if (handOver.lookAsked() || rows.isEmpty() || !inOrder || late) {
                relayFromTable();
                lastLook = System.nanoTime();
            }
        }
        settle();
    }

    /**
     * One query answers for the batch: which of the rows are there still, and what is before them.
     * It reads the beginning of the table and so needs no index beside the key; where more lies
     * there than a few batches, the table is to be read in any case.
     */
    private boolean relayIfInOrder(List<OutboxRow> handedOver)
            throws SQLException, InterruptedException {
        // committing threads hand over in any order
        handedOver.sort(Comparator.comparingLong(OutboxRow::seq));
        Map<Long, UUID> present =
                OutboxTable.upTo(session, handedOver.getLast().seq(), BEFORE_A_BATCH);
        if (present.size() == BEFORE_A_BATCH) {
            return false;
        }
        sent.forEach(row -> present.remove(row.seq()));
        List<OutboxRow> rows = new ArrayList<>(handedOver.size());
        Set<UUID> aggregates = HashSet.newHashSet(handedOver.size());
        for (OutboxRow row : handedOver) {
            aggregates.add(row.message().key());
            if (present.remove(row.seq()) != null) {
                rows.add(row);
            }
        }
        if (present.values().stream().anyMatch(aggregates::contains)) {
            return false;
        }
        relay(rows);
        return true;
    }

    private void relayFromTable() throws SQLException, InterruptedException {
        settle();
        List<OutboxRow> rows = OutboxTable.oldest(session, BATCH);
        relay(rows);
        if (rows.size() == BATCH) {
            handOver.look();
        }
    }

    private void relay(List<OutboxRow> rows) throws SQLException, InterruptedException {
        if (rows.isEmpty()) {
            return;
        }
        sender.send(rows);
        sent.addAll(rows);
        if (sent.size() >= BATCH) {
            settle();
        }
    }

    /** Only what the broker cannot take back any more leaves the table. */
    private void settle() throws SQLException {
        if (!sent.isEmpty()) {
            sender.commit();
            OutboxTable.delete(session, sent);
        }
        meter.published(sent.size());
        sent.clear();
    }
}
