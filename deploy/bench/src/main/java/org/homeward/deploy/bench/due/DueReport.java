package org.homeward.deploy.bench.due;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.homeward.deploy.bench.report.Figures;
import org.homeward.deploy.bench.report.Goal;
import org.homeward.deploy.bench.report.Report;
import org.homeward.deploy.bench.report.Sample;
import org.homeward.deploy.bench.report.Table;

/** Medians and spread of all rounds, and the goals of the architecture beside them. */
final class DueReport {

    private static final String PRODUCT = "Homeward";
    private static final String RAW = "raw SQL sweep";
    private static final String PEER = "db-scheduler, tuned";

    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    DueReport(List<Sample> all) {
        all.forEach(sample ->
                samples.computeIfAbsent(sample.contestant(), _ -> new ArrayList<>()).add(sample));
    }

    Report of(Map<String, String> circumstances) {
        var report =
                new Report("due", "Commitments due at once: `./homeward bench due`")
                        .line(
                                "From the due instant to the last acknowledgement of the broker. Homeward is the packaged"
                                        + " service with the rule in Java, event table, breach row, outbox, state topic and audit;"
                                        + " the others write one update and one message per commitment, without any of these, in"
                                        + " the same table with the same indexes, and publish one record (the raw sweep none)."
                                        + " Their SQL and settings: `deploy/bench/src/main/resources/bench`.")
                        .circumstances(circumstances)
                        .table(figures());
        if (samples.keySet().containsAll(List.of(PRODUCT, RAW, PEER))) {
            report.goals(goals());
        }
        return report.line("Found afterwards in tables and topics:")
                .table(found())
                .data("samples", samples);
    }

    private Table figures() {
        var table =
                new Table(
                        "contestant",
                        "rows",
                        "rounds",
                        "events/s, median",
                        "least to greatest",
                        "CPU µs/event, median",
                        "of it PostgreSQL",
                        "broker beside it");
        samples.forEach((name, runs) -> {
            var speed = figures(runs, Sample::perSecond);
            table.row(
                    name,
                    Table.number(runs.getFirst().rows()),
                    Integer.toString(runs.size()),
                    Table.number(speed.median()),
                    Table.number(speed.least()) + " to " + Table.number(speed.greatest()),
                    Table.number(median(name, Sample::microsPerEvent)),
                    Table.number(median(name, run -> run.used().postgres() * 1e6 / run.rows())),
                    Table.number(median(name, Sample::brokerMicrosPerEvent)));
        });
        return table;
    }

    private List<Goal> goals() {
        double speed = median(PRODUCT, Sample::perSecond);
        return List.of(
                Goal.atLeast(
                        "throughput against db-scheduler",
                        6,
                        speed / median(PEER, Sample::perSecond),
                        " ×"),
                Goal.atLeast(
                        "throughput against the raw sweep",
                        0.25,
                        speed / median(RAW, Sample::perSecond),
                        " ×"),
                Goal.atMost(
                        "CPU per event against db-scheduler",
                        0.2,
                        median(PRODUCT, Sample::microsPerEvent)
                                / median(PEER, Sample::microsPerEvent),
                        " ×"));
    }

    private Table found() {
        var table = new Table("contestant", "round", "rows", "found");
        samples.forEach((name, runs) -> {
            for (int i = 0; i < runs.size(); i++) {
                var run = runs.get(i);
                table.row(
                        name,
                        Integer.toString(i + 1),
                        Integer.toString(run.rows()),
                        String.join(
                                ", ",
                                run.counted().entrySet().stream()
                                        .map(found -> found.getKey() + " " + found.getValue())
                                        .toList()));
            }
        });
        return table;
    }

    private double median(String name, ToDoubleFunction<Sample> figure) {
        return figures(samples.getOrDefault(name, List.of()), figure).median();
    }

    private static Figures figures(List<Sample> runs, ToDoubleFunction<Sample> figure) {
        return Figures.of(runs.stream().map(figure::applyAsDouble).toList());
    }
}
