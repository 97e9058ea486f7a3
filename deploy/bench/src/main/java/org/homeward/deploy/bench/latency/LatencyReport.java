package org.homeward.deploy.bench.latency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.homeward.deploy.bench.report.Figures;
import org.homeward.deploy.bench.report.Goal;
import org.homeward.deploy.bench.report.Report;
import org.homeward.deploy.bench.report.Table;

/** How late, and what waiting costs; medians over the rounds. */
final class LatencyReport {

    private final Map<String, List<Waiting>> runs = new LinkedHashMap<>();

    LatencyReport(List<Waiting> all) {
        all.forEach(run -> runs.computeIfAbsent(run.contestant(), _ -> new ArrayList<>()).add(run));
    }

    Report of(Load load, Map<String, String> circumstances) {
        var report =
                new Report("latency", "From due instant to consumer: `./homeward bench latency`")
                        .line(
                                "%,d commitments are open; %d fall due each second for %d s, evenly. Milliseconds from the due instant to an outside consumer that has the record in hand, and processor seconds per minute."
                                        .formatted(
                                                load.open(),
                                                load.rate(),
                                                load.lasting().toSeconds()))
                        .circumstances(circumstances)
                        .table(table());
        if (runs.containsKey("Homeward")) {
            report.goals(goals());
        }
        runs.forEach(
                (name, of) -> report.data(name, of.stream().map(LatencyReport::data).toList()));
        return report;
    }

    private Table table() {
        var table =
                new Table(
                        "contestant",
                        "events",
                        "rounds",
                        "p50 ms",
                        "p99 ms",
                        "max ms",
                        "idle: PostgreSQL CPU-s/min",
                        "idle: program CPU-s/min",
                        "under load: PostgreSQL CPU-s/min");
        runs.forEach((name, of) ->
                table.row(
                        name,
                        Integer.toString(of.getFirst().millis().size()),
                        Integer.toString(of.size()),
                        Table.number(median(name, run -> run.latency().percentile(50))),
                        Table.number(median(name, run -> run.latency().percentile(99))),
                        Table.number(median(name, run -> run.latency().greatest())),
                        Table.number(median(name, run -> run.idlePerMinute().postgres())),
                        Table.number(median(name, run -> run.idlePerMinute().program())),
                        Table.number(median(name, run -> run.busyPerMinute().postgres()))));
        return table;
    }

    private List<Goal> goals() {
        var name = "Homeward";
        return List.of(
                Goal.atMost("p50", 5, median(name, run -> run.latency().percentile(50)), " ms"),
                Goal.atMost("p99", 25, median(name, run -> run.latency().percentile(99)), " ms"),
                Goal.atMost(
                        "idle cost of PostgreSQL",
                        0.1,
                        median(name, run -> run.idlePerMinute().postgres()),
                        " CPU-s/min"));
    }

    private static Map<String, Object> data(Waiting run) {
        var latency = run.latency();
        return Map.of(
                "events", latency.count(),
                "p50", latency.percentile(50),
                "p99", latency.percentile(99),
                "max", latency.greatest(),
                "idlePerMinute", run.idlePerMinute(),
                "busyPerMinute", run.busyPerMinute());
    }

    private double median(String name, ToDoubleFunction<Waiting> figure) {
        return Figures.of(
                        runs.getOrDefault(name, List.of()).stream()
                                .map(figure::applyAsDouble)
                                .toList())
                .median();
    }
}
