package org.homeward.deploy.bench.due;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.deploy.bench.peer.DbSchedulers;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Stand;

final class DbScheduler extends Peer {

    private final Stand stand;

    DbScheduler(Stand stand) {
        super(stand, "db-scheduler, tuned", Integer.MAX_VALUE);
        this.stand = stand;
    }

    @Override
    Engine engine(Copy copy, Work work, List<UUID> commitments, Instant due) throws Exception {
        try (var connection = copy.connect()) {
            DbSchedulers.makeTable(connection);
            DbSchedulers.schedule(connection, stand);
        }
        var pool = copy.pool(settings().number("connections"));
        var polling = settings().duration("db-scheduler.polling-interval");
        var scheduler = DbSchedulers.of(pool, work.out(), settings(), polling);
        return new Engine() {
            @Override
            public void begin() {
                scheduler.start();
            }

            @Override
            public void end() {
                scheduler.stop();
                pool.close();
            }
        };
    }
}
