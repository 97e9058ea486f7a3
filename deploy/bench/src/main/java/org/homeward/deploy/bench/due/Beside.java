package org.homeward.deploy.bench.due;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.deploy.bench.report.Sample;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Stand;
import org.homeward.deploy.bench.stand.Topics;
import org.homeward.deploy.bench.stand.Wave;

/**
 * What baselines and peers have in common: a database of their own with the product's tables, rows
 * that have fallen due, and a count of what became of them.
 */
abstract class Beside implements Contestant {

    /** As many rows as the product claims at once. */
    static final int BATCH = 2_000;

    private final Stand stand;

    Beside(Stand stand) {
        this.stand = stand;
    }

    /** Everything that is not part of the span that is measured. */
    interface Run extends AutoCloseable {
        /** Returns when all is done. */
        void work() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    abstract Run begin(Copy copy, int rows, Instant due) throws Exception;

    @Override
    public Sample run(int rows) throws Exception {
        var due = InstantSource.system().instant();
        try (var copy = stand.copy();
                var connection = copy.connect()) {
            stand.prepare(
                    connection,
                    new Wave(stand.templates(), rows, due, Duration.ZERO, Duration.ZERO));
            var ends = stand.topics().ends(Topics.BASELINE);
            try (var run = begin(copy, rows, due)) {
                var before = stand.usedHere();
                long began = System.nanoTime();
                run.work();
                double seconds = (System.nanoTime() - began) / 1e9;
                var used = stand.usedHere().since(before);
                Map<String, Long> counted = new LinkedHashMap<>();
                counted.put("breached commitments", breached(connection));
                counted.put(
                        "keys in topic",
                        stand.topics().count(Topics.BASELINE, ends, _ -> true).keys());
                return new Sample(name(), rows, seconds, used, counted);
            }
        }
    }

    private static long breached(Connection connection) throws SQLException {
        return Counts.of(
                connection,
                "SELECT count(*) FROM commitment WHERE state = 'BREACHED' AND wake_at IS NULL");
    }
}
