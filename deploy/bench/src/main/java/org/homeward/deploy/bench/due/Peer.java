package org.homeward.deploy.bench.due;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.deploy.bench.peer.Acknowledged;
import org.homeward.deploy.bench.peer.OneRow;
import org.homeward.deploy.bench.peer.PeerSettings;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Stand;

/** A scheduler from the field, whose task breaches one commitment. */
abstract class Peer extends Beside {

    private final PeerSettings settings = new PeerSettings();
    private final String name;
    private final int most;

    /**
     * @param most more rows than these would take it longer than anybody waits
     */
    Peer(Stand stand, String name, int most) {
        super(stand);
        this.name = name;
        this.most = most;
    }

    /** Ready to work and not begun. */
    interface Engine {
        void begin() throws Exception;

        void end() throws Exception;
    }

    /**
     * @param commitments those that are due, to be scheduled before the span that is measured
     */
    abstract Engine engine(Copy copy, Work work, List<UUID> commitments, Instant due)
            throws Exception;

    /** What its tasks do, and where they tell that they have. */
    record Work(OneRow row, Acknowledged out) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public int share(int rows) {
        return Math.min(rows, most);
    }

    PeerSettings settings() {
        return settings;
    }

    @Override
    Run begin(Copy copy, int rows, Instant due) throws Exception {
        var out = new Acknowledged(copy, rows);
        var pool = copy.pool(settings.number("connections"));
        var work = new Work(new OneRow(pool, out), out);
        var engine = engine(copy, work, copy.open(due), due);
        return new Run() {
            @Override
            public void work() throws Exception {
                engine.begin();
                out.await();
            }

            @Override
            public void close() throws Exception {
                engine.end();
                pool.close();
                out.close();
            }
        };
    }
}
