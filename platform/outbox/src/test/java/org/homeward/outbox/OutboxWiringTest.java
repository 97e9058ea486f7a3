package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.homeward.access.EngineWork;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "negotiation"))
@Tag("real")
class OutboxWiringTest {
    @Inject Outbox outbox;
    @Inject DeadLetters deadLetters;
    @Inject MeterRegistry metrics;
    @Inject @Wellness RelayHealth health;

    @Singleton
    static class Heard implements EventHandler {
        @Inject DataSource dataSource;

        @Override
        public String consumer() {
            return "negotiation-heard";
        }

        @Override
        public Set<String> topics() {
            return Set.of(Ground.TOPIC);
        }

        @Override
        public void handle(InboundEvent event) {
            var sql = "insert into heard (event_id, key, sequence) values (?, ?, ?)";
            try (var connection = dataSource.getConnection();
                    var insert = connection.prepareStatement(sql)) {
                insert.setObject(1, event.id());
                insert.setObject(2, event.key());
                insert.setLong(3, event.sequence());
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void whatIsCommittedIsHeardByTheHandlerInOrderAndWhatIsRolledBackIsNot() throws Exception {
        // Given
        UUID key = UUID.randomUUID();
        UUID rolledBack = UUID.randomUUID();

        // When
        EngineWork.run(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        outbox.append(Messages.message(key, 1));
                        outbox.appendAll(
                                List.of(Messages.message(key, 2), Messages.message(key, 3)));
                    });
            assertThatThrownBy(() ->
                            QuarkusTransaction.requiringNew().run(() -> appendAndFail(rolledBack)))
                    .isInstanceOf(IllegalStateException.class);
            QuarkusTransaction.requiringNew().run(() -> outbox.append(Messages.message(key, 4)));
        });

        // Then
        Awaitility.await("four events heard")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(heard(key)).isEqualTo("1 2 3 4"));
        assertThat(heard(rolledBack)).isNull();
        assertThat(deadLetters.parked(10)).isEmpty();
        Awaitility.await("the metrics to say that the outbox is empty")
                .atMost(Duration.ofSeconds(30))
                .until(() -> metrics.get("homeward.outbox.depth").gauge().value() == 0);
        assertThat(metrics.get("homeward.inbox.parked").gauge().value()).isZero();
        assertThat(metrics.get("homeward.outbox.published").counter().count()).isEqualTo(4);
        assertThat(health.call().getData().orElseThrow()).containsEntry("leads", true);
    }

    private void appendAndFail(UUID key) {
        outbox.append(Messages.message(key, 1));
        throw new IllegalStateException("the command fails after its message was appended");
    }

    @Test
    void outsideATransactionNothingCanBeAppended() {
        var message = Messages.message(UUID.randomUUID(), 1);
        assertThatThrownBy(() -> outbox.append(message)).isInstanceOf(TransactionalException.class);
    }

    private static String heard(UUID key) throws SQLException {
        var sql = "select string_agg(sequence::text, ' ' order by place) from heard where key = ?";
        try (var connection = RealParts.behind("negotiation");
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, key);
            try (var result = select.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
