package org.homeward.deploy.bench.latency;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.deploy.bench.peer.DbSchedulers;
import org.homeward.deploy.bench.stand.Circumstances;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Place;
import org.homeward.deploy.bench.stand.Stand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rounds of the product and of db-scheduler with two polling intervals. */
@Command(
        name = "latency",
        description =
                "How long after its due instant a breach is seen outside, and what waiting costs")
public final class LatencyCommand implements Callable<Integer> {

    @Option(
            names = "--rows",
            defaultValue = "1000000",
            description = "open commitments (default: 1,000,000)")
    int rows;

    @Option(names = "--rate", defaultValue = "50", description = "due per second (default: 50)")
    int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "how long (default: 60)")
    int seconds;

    @Option(
            names = "--idle",
            defaultValue = "60",
            description = "seconds of idleness before it (default: 60)")
    int idle;

    @Option(names = "--rounds", defaultValue = "3", description = "interleaved rounds (default: 3)")
    int rounds;

    @Option(names = "--debtors", defaultValue = "40", description = "debtors (default: 40)")
    int debtors;

    @Option(names = "--alone", description = "without the peer")
    boolean alone;

    @Option(
            names = "--report",
            description =
                    "folder for benchmarks.md and benchmarks.json (printed only, when absent)")
    @Nullable Path folder;

    @Override
    public Integer call() throws Exception {
        var load = new Load(rows, rate, Duration.ofSeconds(seconds), Duration.ofSeconds(idle));
        try (var place = Place.make(System.getenv());
                var stand = Stand.start(place, debtors);
                var product = stand.product();
                var copy = stand.copy()) {
            var circumstances = Circumstances.of(product);
            stand.prepare(product, load.waiting(stand.templates()));
            if (!alone) {
                provide(stand, copy, load);
            }
            List<Waiting> all = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                all.addAll(round(new LatencyRuns(stand, load), stand, copy));
            }
            var report = new LatencyReport(all).of(load, circumstances);
            System.out.println(report.text());
            if (folder != null) {
                report.write(folder);
            }
        }
        return 0;
    }

    private static void provide(Stand stand, Copy copy, Load load) throws SQLException {
        try (var connection = copy.connect()) {
            stand.prepare(connection, load.waiting(stand.templates()));
            DbSchedulers.makeTable(connection);
            DbSchedulers.schedule(connection, stand);
        }
    }

    private List<Waiting> round(LatencyRuns runs, Stand stand, Copy copy) throws SQLException {
        List<Waiting> all = new ArrayList<>();
        all.add(runs.product(debtors));
        if (!alone) {
            // a waiting service would be counted among the peer's costs at the database
            stand.pause();
            all.add(runs.peer(copy, "db-scheduler, polling at 100 ms", Duration.ofMillis(100)));
            all.add(runs.peer(copy, "db-scheduler, default polling", Duration.ofSeconds(10)));
            stand.resume();
        }
        return all;
    }
}
