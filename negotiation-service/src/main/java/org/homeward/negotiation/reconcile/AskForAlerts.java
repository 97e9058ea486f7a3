package org.homeward.negotiation.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.ledger.CommitmentHistoryMessages;
import org.homeward.negotiation.ledger.EventJson;
import org.homeward.negotiation.sql.Sql;
import org.homeward.outbox.Outbox;
import org.homeward.outbox.OutboxMessage;
import org.homeward.web.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * Asks whoever raises alerts about each breach of which no alert is known. Publishing the breach
 * again would not do: its consumer drops what it has seen, and what stands before something that it
 * has seen. A breach that still waits in the outbox is left to the relay.
 */
@ApplicationScoped
class AskForAlerts {

    static final String TYPE = "org.homeward.negotiation.commitment.breach-unalerted.v1";

    /** With a look each minute a hole is closed within two. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    /** How many are asked about at one look; the next look goes on. */
    private static final int AT_ONCE = 200;

    /** The wait doubles this often, from a minute to sixteen. */
    private static final int DOUBLINGS = 4;

    private static final String CLAIM =
            """
            SELECT event_id, commitment_id, desk, asked FROM breach
             WHERE alerted_at IS NULL AND detected_at <= ? AND (ask_again_at IS NULL OR ask_again_at <= ?)
               AND NOT EXISTS (SELECT FROM outbox WHERE outbox.id = breach.event_id)
             ORDER BY detected_at LIMIT ? FOR UPDATE SKIP LOCKED\
            """;

    private final Sql sql;
    private final CommitmentHistoryMessages messages;
    private final Outbox outbox;

    AskForAlerts(Sql sql, CommitmentHistoryMessages messages, Outbox outbox) {
        this.sql = sql;
        this.messages = messages;
        this.outbox = outbox;
    }

    private record Claimed(UUID event, UUID commitment, String desk, int asked) {}

    /** Returns the events of the breaches that were asked about. */
    @Transactional
    public List<UUID> at(Instant now) {
        List<Claimed> claimed =
                sql.list(
                        CLAIM,
                        row ->
                                new Claimed(
                                        row.uuid("event_id"),
                                        row.uuid("commitment_id"),
                                        row.text("desk"),
                                        row.number("asked") + 1),
                        now.minus(PATIENCE),
                        now,
                        AT_ONCE);
        if (claimed.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<OutboxMessage>> histories =
                messages.of(claimed.stream().map(Claimed::commitment).collect(Collectors.toSet()));
        List<OutboxMessage> questions = new ArrayList<>();
        for (Claimed one : claimed) {
            UnalertedBreach.of(one.event(), histories.getOrDefault(one.commitment(), List.of()))
                    .ifPresent(breach -> questions.add(question(one, breach, now)));
        }
        outbox.appendAll(questions);
        remember(claimed, now);
        return claimed.stream().map(Claimed::event).toList();
    }

    private void remember(List<Claimed> claimed, Instant now) {
        for (Claimed one : claimed) {
            sql.update(
                    "UPDATE breach SET asked = ?, ask_again_at = ? WHERE event_id = ?",
                    one.asked(),
                    now.plus(Duration.ofMinutes(1L << Math.min(one.asked() - 1, DOUBLINGS))),
                    one.event());
        }
    }

    /**
     * In a sequence line of its own, by the breach's event: nothing that was handled is before it.
     */
    private static OutboxMessage question(Claimed claimed, UnalertedBreach about, Instant now) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("breachEventId", claimed.event());
        data.put("askedAt", now);
        data.put("asked", claimed.asked());
        data.put("breach", UnalertedBreach.data(about.breach()));
        about.ended()
                .ifPresent(ended ->
                        data.put(
                                "ended",
                                Map.of(
                                        "type", UnalertedBreach.what(ended),
                                        "data", UnalertedBreach.data(ended))));
        return OutboxMessage.event(
                Uuid7.next(now),
                Heartbeat.TOPIC,
                TYPE,
                claimed.event(),
                now.toEpochMilli(),
                claimed.desk(),
                now,
                null,
                EventJson.write(data));
    }
}
