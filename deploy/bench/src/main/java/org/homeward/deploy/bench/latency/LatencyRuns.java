package org.homeward.deploy.bench.latency;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.homeward.deploy.bench.peer.Acknowledged;
import org.homeward.deploy.bench.peer.DbSchedulers;
import org.homeward.deploy.bench.peer.PeerSettings;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Stand;
import org.homeward.deploy.bench.stand.Usage;

/** The product, and db-scheduler with a polling interval, under the same load. */
final class LatencyRuns {

    /** Checkpoints and statistics are behind it after this. */
    private static final Duration SETTLE = Duration.ofSeconds(15);

    /** Lays ready what will fall due from that instant on. */
    private interface Falling {
        void prepare(Load wave, Instant first) throws SQLException;
    }

    private final Stand stand;
    private final Load load;
    private final PeerSettings settings = new PeerSettings();

    LatencyRuns(Stand stand, Load load) {
        this.stand = stand;
        this.load = load;
    }

    Waiting product(int debtors) throws SQLException {
        try (var connection = stand.product();
                var arrivals = Arrivals.ofProduct(stand.topics())) {
            Load.rest(SETTLE);
            var idle = load.idleCost(stand::used);
            Falling falling =
                    (wave, first) -> {
                        stand.prepare(connection, wave.falling(stand.promises(debtors), first));
                        stand.announce(connection, first);
                    };
            return measured("Homeward", idle, arrivals, falling, stand::used);
        }
    }

    /**
     * @param copy holds the waiting commitments and their tasks
     */
    Waiting peer(Copy copy, String name, Duration polling) throws SQLException {
        var pool = copy.pool(settings.number("connections"));
        try (var connection = copy.connect();
                var out = new Acknowledged(copy, load.events() + load.warmUp().events());
                var arrivals = Arrivals.ofPeer(stand.topics())) {
            var scheduler = DbSchedulers.of(pool, out, settings, polling);
            scheduler.start();
            try {
                Load.rest(SETTLE);
                var idle = load.idleCost(stand::usedHere);
                Falling falling =
                        (wave, first) -> {
                            stand.prepare(connection, wave.falling(stand.templates(), first));
                            DbSchedulers.schedule(connection, stand);
                        };
                return measured(name, idle, arrivals, falling, stand::usedHere);
            } finally {
                scheduler.stop();
            }
        } finally {
            pool.close();
        }
    }

    private Waiting measured(
            String name, Usage idle, Arrivals arrivals, Falling falling, Supplier<Usage> used)
            throws SQLException {
        var warm = load.warmUp();
        arrivals.await(warm.events(), warm.latest(begin(warm, falling)));
        var first = begin(load, falling);
        var before = used.get();
        var millis = arrivals.await(load.events(), load.latest(first));
        var busy = Load.perMinute(used.get().since(before), load.lasting());
        return new Waiting(name, millis, idle, busy);
    }

    /** Returns at the first due instant. */
    private static Instant begin(Load wave, Falling falling) throws SQLException {
        var first = wave.first();
        falling.prepare(wave, first);
        Load.rest(Duration.between(InstantSource.system().instant(), first));
        return first;
    }
}
