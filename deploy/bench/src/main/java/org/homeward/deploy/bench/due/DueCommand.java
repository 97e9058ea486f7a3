package org.homeward.deploy.bench.due;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.homeward.deploy.bench.report.Sample;
import org.homeward.deploy.bench.stand.Circumstances;
import org.homeward.deploy.bench.stand.Place;
import org.homeward.deploy.bench.stand.Stand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Interleaved rounds of everybody who can turn due commitments into published breaches. */
@Command(
        name = "due",
        description = "Commitments due at once: how many a second are breached and published")
public final class DueCommand implements Callable<Integer> {

    @Option(
            names = "--rows",
            defaultValue = "100000",
            description = "commitments due at once (default: 100,000)")
    int rows;

    @Option(names = "--rounds", defaultValue = "3", description = "interleaved rounds (default: 3)")
    int rounds;

    @Option(
            names = "--warm-up",
            defaultValue = "20000",
            description = "rows for each before the first round")
    int warmUp;

    @Option(
            names = "--debtors",
            defaultValue = "40",
            description = "debtors of one wave (default: 40)")
    int debtors;

    @Option(
            names = "--peer-rows",
            defaultValue = "2000",
            description = "at most so many for Quartz and JobRunr (default: 2,000)")
    int peerRows;

    @Option(names = "--only", description = "beginnings of the names of those who take part")
    List<String> only = List.of();

    @Option(
            names = "--report",
            description =
                    "folder for benchmarks.md and benchmarks.json (printed only, when absent)")
    @Nullable Path folder;

    @Override
    public Integer call() throws Exception {
        try (var place = Place.make(System.getenv());
                var stand = Stand.start(place, debtors)) {
            var contestants = contestants(stand);
            for (var each : contestants) {
                say("warm-up", each.run(each.share(warmUp)));
            }
            var circumstances = circumstances(stand);
            List<Sample> samples = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                for (var each : contestants) {
                    var sample = each.run(each.share(rows));
                    say("round " + round, sample);
                    samples.add(sample);
                }
            }
            var report = new DueReport(samples).of(circumstances);
            System.out.println(report.text());
            if (folder != null) {
                report.write(folder);
            }
        }
        return 0;
    }

    private static Map<String, String> circumstances(Stand stand) throws SQLException {
        try (var connection = stand.product()) {
            return Circumstances.of(connection);
        }
    }

    private List<Contestant> contestants(Stand stand) {
        return List.of(
                        new Product(stand, debtors),
                        new RawSweep(stand),
                        new BareSweep(stand),
                        new DbScheduler(stand),
                        new Quartz(stand, peerRows),
                        new JobRunrPeer(stand, peerRows))
                .stream()
                .filter(each -> only.isEmpty() || only.stream().anyMatch(each.name()::startsWith))
                .toList();
    }

    private static void say(String when, Sample sample) {
        System.out.printf(
                "%s: %s, %,d rows in %.2f s: %,.0f/s, %.0f µs per event (program %.0f, PostgreSQL %.0f, broker %.0f) %s%n",
                when,
                sample.contestant(),
                sample.rows(),
                sample.seconds(),
                sample.perSecond(),
                sample.microsPerEvent(),
                sample.used().program() * 1e6 / sample.rows(),
                sample.used().postgres() * 1e6 / sample.rows(),
                sample.brokerMicrosPerEvent(),
                sample.counted());
    }
}
