package org.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.outbox.Messages.NOON;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("real")
class CloudEventsTest {
    private static final byte[] SOURCE = "/homeward/negotiation".getBytes(StandardCharsets.UTF_8);
    private static final UUID ID = UUID.fromString("01996c1e-0000-7000-8000-000000000001");
    private static final UUID KEY = UUID.fromString("01996c1e-0000-7000-8000-000000000002");
    private static final UUID CAUSE = UUID.fromString("01996c1e-0000-7000-8000-000000000003");

    @Test
    void anEventIsReadAsItWasWritten() throws Exception {
        // Given
        var message =
                OutboxMessage.event(
                        ID,
                        Ground.TOPIC,
                        Messages.TYPE,
                        KEY,
                        7,
                        "levant",
                        NOON,
                        CAUSE,
                        "{\"é\":1}");

        // When
        var event = CloudEvents.read(received(write(message)));

        // Then
        assertThat(event)
                .isEqualTo(
                        new InboundEvent(
                                ID,
                                Messages.TYPE,
                                "/homeward/negotiation",
                                KEY,
                                7,
                                "levant",
                                NOON,
                                NOON,
                                CAUSE,
                                "{\"é\":1}"));
    }

    @Test
    void aStateIsAWholeCloudEventTypedByItsTopic() throws Exception {
        // Given
        var state =
                OutboxMessage.state(
                        ID, "homeward.negotiation.commitments", KEY, 7, null, NOON, null, "{}");

        // When
        var event = CloudEvents.read(received(write(state)));

        // Then
        assertThat(event.type()).isEqualTo("org.homeward.negotiation.commitments.state.v1");
        assertThat(event.desk()).isNull();
        assertThat(event.correlationId()).isNull();
    }

    @Test
    void aRecordWithoutAnIdOrWithAForeignKeyIsUnreadable() {
        // Given
        var withoutId = write(Messages.message(KEY, 1));
        withoutId.headers().remove("ce_id");
        var foreign =
                new ProducerRecord<>(
                        Ground.TOPIC,
                        null,
                        "key".getBytes(StandardCharsets.UTF_8),
                        new byte[0],
                        null);
        write(Messages.message(KEY, 1)).headers().forEach(foreign.headers()::add);

        // Then
        assertThatThrownBy(() -> CloudEvents.read(received(withoutId)))
                .isInstanceOf(CloudEvents.Unreadable.class)
                .hasMessage("no header ce_id");
        assertThatThrownBy(() -> CloudEvents.read(received(foreign)))
                .isInstanceOf(CloudEvents.Unreadable.class);
    }

    private static ProducerRecord<byte[], byte[]> write(OutboxMessage message) {
        return CloudEvents.record(new OutboxRow(1, message, Map.of()), SOURCE);
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
