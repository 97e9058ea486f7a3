package org.homeward.deploy.bench.due;

import java.time.Instant;
import java.time.ZoneOffset;
import org.homeward.deploy.bench.peer.Acknowledged;
import org.homeward.deploy.bench.peer.Acknowledged.Message;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Script;
import org.homeward.deploy.bench.stand.Stand;

/** The sweep with a message per row and a plain hand-over to Kafka. */
final class BareSweep extends Beside {

    BareSweep(Stand stand) {
        super(stand);
    }

    @Override
    public String name() {
        return "bare SQL sweep, outbox, hand-over";
    }

    @Override
    public int share(int rows) {
        return rows;
    }

    @Override
    Run begin(Copy copy, int rows, Instant due) throws Exception {
        var out = new Acknowledged(copy, rows);
        var connection = copy.connect();
        var sweep = connection.prepareStatement(Script.of("bare-sweep.sql").statement());
        sweep.setObject(1, due.atOffset(ZoneOffset.UTC));
        sweep.setInt(2, BATCH);
        return new Run() {
            @Override
            public void work() throws Exception {
                int left = rows;
                while (left > 0) {
                    var messages = Message.of(sweep);
                    left -= messages.size();
                    out.committed(messages);
                }
                out.await();
            }

            @Override
            public void close() throws Exception {
                out.close();
                connection.close();
            }
        };
    }
}
