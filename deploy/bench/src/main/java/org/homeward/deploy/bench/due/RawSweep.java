package org.homeward.deploy.bench.due;

import java.time.Instant;
import java.time.ZoneOffset;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Script;
import org.homeward.deploy.bench.stand.Stand;

/** One session that only updates: the limit that nothing with a commit per batch can pass. */
final class RawSweep extends Beside {

    RawSweep(Stand stand) {
        super(stand);
    }

    @Override
    public String name() {
        return "raw SQL sweep";
    }

    @Override
    public int share(int rows) {
        return rows;
    }

    @Override
    Run begin(Copy copy, int rows, Instant due) throws Exception {
        var connection = copy.connect();
        var sweep = connection.prepareStatement(Script.of("raw-sweep.sql").statement());
        sweep.setObject(1, due.atOffset(ZoneOffset.UTC));
        sweep.setInt(2, BATCH);
        return new Run() {
            @Override
            public void work() throws Exception {
                int left = rows;
                while (left > 0) {
                    left -= sweep.executeUpdate();
                }
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }
}
