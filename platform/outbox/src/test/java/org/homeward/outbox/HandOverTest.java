package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.outbox.Messages.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HandOverTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final HandOver handOver = new HandOver();

    @Test
    void whileNoRelayRunsHereNothingIsTaken() {
        assertThat(handOver.offer(List.of(row(1)))).isFalse();
    }

    @Test
    void aRelayThatBeginsLooksIntoTheTableFirst() throws InterruptedException {
        // When
        handOver.open();

        // Then
        assertThat(handOver.take(10, Duration.ofMinutes(1))).isEmpty();
        assertThat(handOver.lookAsked()).isTrue();
        assertThat(handOver.lookAsked()).isFalse();
    }

    @Test
    void rowsComeOutAsTheyWentInAndNoMoreThanAsked() throws InterruptedException {
        // Given
        handOver.open();
        handOver.offer(List.of(row(1), row(2)));
        handOver.offer(List.of(row(3)));

        // When
        var taken = handOver.take(2, AT_ONCE);

        // Then
        assertThat(taken).extracting(OutboxRow::seq).containsExactly(1L, 2L);
        assertThat(handOver.take(2, AT_ONCE)).extracting(OutboxRow::seq).containsExactly(3L);
    }

    @Test
    void whatDoesNotFitIsLeftToTheTable() throws InterruptedException {
        // Given
        handOver.open();
        handOver.lookAsked();
        String large = "x".repeat(OutboxMessage.MAX_DATA);

        // When
        for (int i = 0; i < 100; i++) {
            handOver.offer(List.of(row(i, large)));
        }

        // Then
        assertThat(handOver.take(100, AT_ONCE)).hasSize(54);
        assertThat(handOver.lookAsked()).isTrue();
    }

    @Test
    void aRelayThatEndsForgetsWhatItHad() throws InterruptedException {
        // Given
        handOver.open();
        handOver.offer(List.of(row(1)));

        // When
        handOver.close();

        // Then
        assertThat(handOver.take(10, AT_ONCE)).isEmpty();
        assertThat(handOver.isOpen()).isFalse();
    }

    private static OutboxRow row(long seq) {
        return row(seq, "{}");
    }

    private static OutboxRow row(long seq, String data) {
        OutboxMessage message = message(UUID.randomUUID(), seq);
        return new OutboxRow(
                seq,
                OutboxMessage.state(
                        message.id(),
                        message.topic(),
                        message.key(),
                        seq,
                        null,
                        message.recordedAt(),
                        null,
                        data),
                Map.of());
    }
}
