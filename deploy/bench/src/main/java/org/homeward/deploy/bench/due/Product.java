package org.homeward.deploy.bench.due;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;
import org.homeward.deploy.bench.report.Sample;
import org.homeward.deploy.bench.stand.Stand;
import org.homeward.deploy.bench.stand.Topics;
import org.homeward.deploy.bench.stand.Wave;

/** The packaged negotiation-service: rule in Java, events, breaches, outbox, state topic, audit. */
final class Product implements Contestant {

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final String BREACHED = "org.homeward.negotiation.commitment.breached.v1";

    private final Stand stand;
    private final int debtors;

    Product(Stand stand, int debtors) {
        this.stand = stand;
        this.debtors = debtors;
    }

    @Override
    public String name() {
        return "Homeward";
    }

    @Override
    public int share(int rows) {
        return rows;
    }

    @Override
    public Sample run(int rows) throws SQLException {
        var templates = stand.promises(debtors);
        try (var connection = stand.product()) {
            var due = prepared(connection, templates, rows);
            var events = stand.topics().ends(Topics.EVENTS);
            var states = stand.topics().ends(Topics.STATES);
            sleepUntil(due.minusMillis(100));
            var before = stand.used();
            sleepUntil(due);
            long began = System.nanoTime();
            awaitTopics(rows, events, states);
            awaitTables(connection, due);
            double seconds = (System.nanoTime() - began) / 1e9;
            var used = stand.used().since(before);
            return new Sample(
                    name(), rows, seconds, used, counted(connection, templates, events, states));
        }
    }

    /** Writes the rows far enough ahead that they lie ready when they fall due. */
    private Instant prepared(Connection connection, List<UUID> templates, int rows)
            throws SQLException {
        var clock = InstantSource.system();
        var due = clock.instant().plusSeconds(8).plus(Duration.ofNanos(rows * 250_000L));
        stand.prepare(connection, new Wave(templates, rows, due, Duration.ZERO, Duration.ZERO));
        if (clock.instant().isAfter(due.minusSeconds(1))) {
            throw new IllegalStateException("The machine is too busy to prepare the rows in time.");
        }
        stand.announce(connection, due);
        return due;
    }

    private static void sleepUntil(Instant instant) {
        var left = Duration.between(InstantSource.system().instant(), instant);
        while (left.isPositive()) {
            LockSupport.parkNanos(left.toNanos());
            left = Duration.between(InstantSource.system().instant(), instant);
        }
    }

    /** Asks the broker only, so that looking costs the service and the database nothing. */
    private void awaitTopics(
            int rows, Map<TopicPartition, Long> events, Map<TopicPartition, Long> states) {
        while (stand.topics().grown(Topics.EVENTS, events) < rows
                || stand.topics().grown(Topics.STATES, states) < rows) {
            if (!stand.service().handle().isAlive()) {
                throw new IllegalStateException("The service has ended.");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static void awaitTables(Connection connection, Instant due) throws SQLException {
        while (Counts.of(
                        connection,
                        "SELECT (SELECT count(*) FROM commitment WHERE wake_at <= ?)"
                                + " + (SELECT count(*) FROM outbox)",
                        due.atOffset(ZoneOffset.UTC))
                > 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private Map<String, Long> counted(
            Connection connection,
            List<UUID> templates,
            Map<TopicPartition, Long> events,
            Map<TopicPartition, Long> states)
            throws SQLException {
        var debtors = connection.createArrayOf("uuid", debtors(connection, templates).toArray());
        Map<String, Long> counted = new LinkedHashMap<>();
        var breached = "FROM commitment WHERE state = 'BREACHED' AND debtor_id = ANY (?)";
        counted.put(
                "breached commitments",
                Counts.of(connection, "SELECT count(*) " + breached, debtors));
        counted.put(
                "breach rows",
                Counts.of(
                        connection,
                        "SELECT count(*) FROM breach WHERE debtor_id = ANY (?)",
                        debtors));
        counted.put(
                "audit rows",
                Counts.of(
                        connection,
                        "SELECT count(*) FROM audit_entry WHERE action = 'commitment.breached'"
                                + " AND subject_id IN (SELECT id "
                                + breached
                                + ")",
                        debtors));
        var published = stand.topics().count(Topics.EVENTS, events, BREACHED::equals);
        counted.put("breach events", published.records());
        counted.put("keys in topic", published.keys());
        counted.put(
                "keys in state topic",
                stand.topics().count(Topics.STATES, states, _ -> true).keys());
        return counted;
    }

    private static List<UUID> debtors(Connection connection, List<UUID> templates)
            throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "SELECT debtor_id FROM commitment WHERE id = ANY (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", templates.toArray()));
            List<UUID> found = new java.util.ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }
}
