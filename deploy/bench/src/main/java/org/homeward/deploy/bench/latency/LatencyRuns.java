package org.homeward.deploy.bench.latency;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.homeward.deploy.bench.peer.Acknowledged;
import org.homeward.deploy.bench.peer.DbSchedulers;
import org.homeward.deploy.bench.peer.PeerSettings;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Stand;

/** The product, and db-scheduler with a polling interval, under the same load. */
final class LatencyRuns {

    /** Checkpoints, statistics and warm code are behind it after this. */
    private static final Duration SETTLE = Duration.ofSeconds(15);

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
            var templates = stand.promises(debtors);
            var first = load.first();
            stand.prepare(connection, load.falling(templates, first));
            stand.announce(connection, first);
            Load.rest(Duration.between(InstantSource.system().instant(), first));
            var before = stand.used();
            var millis = arrivals.await(load.events(), load.latest(first));
            var busy = Load.perMinute(stand.used().since(before), load.lasting());
            return new Waiting("Homeward", millis, idle, busy);
        }
    }

    /**
     * @param copy holds the waiting commitments and their tasks
     */
    Waiting peer(Copy copy, String name, Duration polling) throws SQLException {
        var pool = copy.pool(settings.number("connections"));
        try (var connection = copy.connect();
                var out = new Acknowledged(copy, load.events());
                var arrivals = Arrivals.ofPeer(stand.topics())) {
            var scheduler = DbSchedulers.of(pool, out, settings, polling);
            scheduler.start();
            try {
                Load.rest(SETTLE);
                var idle = load.idleCost(stand::usedHere);
                var first = load.first();
                stand.prepare(connection, load.falling(stand.templates(), first));
                DbSchedulers.schedule(connection, stand);
                Load.rest(Duration.between(InstantSource.system().instant(), first));
                var before = stand.usedHere();
                var millis = arrivals.await(load.events(), load.latest(first));
                var busy = Load.perMinute(stand.usedHere().since(before), load.lasting());
                return new Waiting(name, millis, idle, busy);
            } finally {
                scheduler.stop();
            }
        } finally {
            pool.close();
        }
    }
}
