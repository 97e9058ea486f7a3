package org.homeward.deploy.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * An independent Kafka consumer that reads all facts from the beginning, as any other dashboard
 * would.
 */
public final class EventObserver implements AutoCloseable {

    private static final List<String> TOPICS =
            List.of(
                    "homeward.detainee.events",
                    "homeward.negotiation.events",
                    "homeward.negotiation.heartbeat",
                    "homeward.notification.events");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InstantSource clock;
    private final KafkaConsumer<String, String> consumer;
    private final List<ObservedEvent> events = new ArrayList<>();
    private final Thread reader;

    /** Connects as the read-only principal of the platform at that address. */
    public EventObserver(PlatformAddress address, InstantSource clock) {
        this.clock = clock;
        this.consumer =
                new KafkaConsumer<>(
                        settings(address), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions =
                TOPICS.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reader = Thread.ofPlatform().daemon().name("event-observer").start(this::read);
    }

    /** Every event seen so far that matches. */
    public synchronized List<ObservedEvent> seen(Predicate<ObservedEvent> wanted) {
        return events.stream().filter(wanted).toList();
    }

    /** The first event that matches, waiting for it; empty when the time is up. */
    public synchronized Optional<ObservedEvent> await(
            Predicate<ObservedEvent> wanted, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<ObservedEvent> found = events.stream().filter(wanted).findFirst();
            long left = (end - System.nanoTime()) / 1_000_000;
            if (found.isPresent() || left <= 0) {
                return found;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<String, String> record :
                        consumer.poll(Duration.ofMillis(250))) {
                    keep(record);
                }
            }
        } catch (WakeupException closed) {
            // close() asked for it
        }
    }

    private void keep(ConsumerRecord<String, String> record) {
        ObservedEvent event =
                new ObservedEvent(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        header(record, "ce_id"),
                        header(record, "ce_type"),
                        record.key(),
                        Long.parseLong(header(record, "ce_sequence")),
                        data(record.value()),
                        clock.instant());
        synchronized (this) {
            events.add(event);
            notifyAll();
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException(record.topic() + " has a record without " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static JsonNode data(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> settings(PlatformAddress address) {
        return Map.of(
                "bootstrap.servers",
                address.kafkaBootstrap(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-256",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
                        + address.kafkaUser()
                        + "\" password=\""
                        + password(address)
                        + "\";",
                "enable.auto.commit",
                "false");
    }

    private static String password(PlatformAddress address) {
        try {
            return Files.readString(address.kafkaPasswordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
