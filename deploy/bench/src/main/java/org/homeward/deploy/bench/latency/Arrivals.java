package org.homeward.deploy.bench.latency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.homeward.deploy.bench.stand.Topics;

/** An outside reader that notes how long after its due instant each breach reached it. */
final class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final String BREACHED = "org.homeward.negotiation.commitment.breached.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> reader;
    private final Function<JsonNode, JsonNode> dueInstant;
    private final boolean typed;

    private Arrivals(
            KafkaConsumer<byte[], byte[]> reader,
            Function<JsonNode, JsonNode> dueInstant,
            boolean typed) {
        this.reader = reader;
        this.dueInstant = dueInstant;
        this.typed = typed;
    }

    static Arrivals ofProduct(Topics topics) {
        return new Arrivals(
                topics.reader(Topics.EVENTS), data -> data.path("due").path("instant"), true);
    }

    static Arrivals ofPeer(Topics topics) {
        return new Arrivals(topics.reader(Topics.BASELINE), data -> data.path("instant"), false);
    }

    /**
     * Reads until so many have come.
     *
     * @return milliseconds from the due instant to here
     * @throws IllegalStateException when not all have come by then
     */
    List<Double> await(int expected, Instant latest) {
        var clock = InstantSource.system();
        List<Double> millis = new ArrayList<>(expected);
        while (millis.size() < expected) {
            if (clock.instant().isAfter(latest)) {
                throw new IllegalStateException(
                        "Only " + millis.size() + " of " + expected + " have come");
            }
            var found = reader.poll(POLL);
            var now = clock.instant();
            for (var each : found) {
                if (!typed || BREACHED.equals(Topics.header(each, "ce_type"))) {
                    millis.add(Duration.between(due(each.value()), now).toNanos() / 1e6);
                }
            }
        }
        return millis;
    }

    private Instant due(byte[] data) {
        try {
            return OffsetDateTime.parse(dueInstant.apply(JSON.readTree(data)).asText()).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
