package org.homeward.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.homeward.outbox.OutboxTable.Backlog;

/**
 * What waits in the tables, asked when somebody reads the metrics; not a number while the database
 * is away.
 */
@Singleton
class OutboxGauges {
    private final EngineTransactions transactions;

    OutboxGauges(EngineTransactions transactions) {
        this.transactions = transactions;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("homeward.outbox.depth", this, gauges -> gauges.backlog(Backlog::depth))
                .description("Messages that the broker has not acknowledged")
                .register(registry);
        Gauge.builder(
                        "homeward.outbox.oldest.age",
                        this,
                        gauges -> gauges.backlog(Backlog::oldestSeconds))
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("homeward.inbox.parked", this, OutboxGauges::parked)
                .description("Events set aside, those that wait behind one included")
                .register(registry);
    }

    private double backlog(ToDoubleFunction<Backlog> figure) {
        return ask(connection -> figure.applyAsDouble(OutboxTable.backlog(connection)));
    }

    private double parked() {
        return ask(connection -> (double) ParkedTable.count(connection));
    }

    private double ask(EngineTransactions.Work<Double> question) {
        try {
            return transactions.call(question);
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
