package org.homeward.embedded;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitionReassignment;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One account at the broker, which tries whatever a client can try. */
final class KafkaAccount implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Object> client;
    private final String topic;
    private final Admin admin;
    private final KafkaConsumer<String, String> consumer;
    private final KafkaProducer<String, String> producer;

    /** As that account; the topic is one that it may read. */
    KafkaAccount(Map<String, String> client, String topic) {
        this.client = Map.copyOf(client);
        this.topic = topic;
        this.admin = Admin.create(this.client);
        this.consumer =
                new KafkaConsumer<>(
                        this.client, new StringDeserializer(), new StringDeserializer());
        // nobody who means harm asks for more rights than sending takes
        Map<String, Object> plain = new HashMap<>(this.client);
        plain.put("enable.idempotence", false);
        this.producer = new KafkaProducer<>(plain, new StringSerializer(), new StringSerializer());
    }

    /** Whether the broker lets it; a failure for another reason than rights counts as let. */
    boolean may(String operation, String resource) throws InterruptedException {
        try {
            return tried(operation, resource);
        } catch (AuthorizationException _) {
            return false;
        } catch (ExecutionException e) {
            return !(e.getCause() instanceof AuthorizationException);
        }
    }

    private boolean tried(String operation, String resource)
            throws ExecutionException, InterruptedException {
        return switch (operation) {
            case "read" -> read(resource);
            case "write" -> done(producer.send(new ProducerRecord<>(resource, 0, "k", "v")));
            case "transaction" -> transaction(resource);
            case "join" -> join(resource);
            case "commit" ->
                    done(
                            admin.alterConsumerGroupOffsets(
                                            resource,
                                            Map.of(place(topic), new OffsetAndMetadata(0)))
                                    .all());
            case "offsets" -> done(admin.listConsumerGroupOffsets(resource).all());
            case "describe-group" -> done(admin.describeConsumerGroups(List.of(resource)).all());
            case "delete-offsets" ->
                    done(admin.deleteConsumerGroupOffsets(resource, Set.of(place(topic))).all());
            case "delete-group" -> done(admin.deleteConsumerGroups(List.of(resource)).all());
            case "list-group" ->
                    admin.listGroups().all().get().stream()
                            .anyMatch(group -> group.groupId().equals(resource));
            case "list-topic" -> admin.listTopics().names().get().contains(resource);
            default -> administer(operation, resource);
        };
    }

    private boolean administer(String operation, String resource)
            throws ExecutionException, InterruptedException {
        return switch (operation) {
            case "create-topic" ->
                    done(
                            admin.createTopics(
                                            List.of(
                                                    new NewTopic(
                                                            resource,
                                                            Optional.of(1),
                                                            Optional.empty())))
                                    .all());
            case "delete-topic" -> done(admin.deleteTopics(List.of(resource)).all());
            case "add-partitions" ->
                    done(
                            admin.createPartitions(Map.of(resource, NewPartitions.increaseTo(99)))
                                    .all());
            case "delete-records" ->
                    done(
                            admin.deleteRecords(
                                            Map.of(
                                                    place(resource),
                                                    RecordsToDelete.beforeOffset(1)))
                                    .all());
            case "describe-config" -> done(admin.describeConfigs(List.of(config(resource))).all());
            case "alter-config" -> done(admin.incrementalAlterConfigs(harm(resource)).all());
            case "reassign" ->
                    done(
                            admin.alterPartitionReassignments(
                                            Map.of(
                                                    place(resource),
                                                    Optional.of(
                                                            new NewPartitionReassignment(
                                                                    List.of(1)))))
                                    .all());
            case "elect-leader" ->
                    done(admin.electLeaders(ElectionType.PREFERRED, Set.of(place(resource))).all());
            case "describe-log-dirs" -> done(admin.describeLogDirs(List.of(1)).allDescriptions());
            case "describe-transaction" ->
                    done(admin.describeTransactions(List.of(resource)).all());
            default -> rights(operation, resource);
        };
    }

    private boolean rights(String operation, String resource)
            throws ExecutionException, InterruptedException {
        return switch (operation) {
            case "describe-acls" -> done(admin.describeAcls(AclBindingFilter.ANY).values());
            case "create-acl" -> done(admin.createAcls(List.of(everything())).all());
            case "delete-acl" -> done(admin.deleteAcls(List.of(AclBindingFilter.ANY)).all());
            case "describe-users" -> done(admin.describeUserScramCredentials().all());
            case "alter-user" ->
                    done(
                            admin.alterUserScramCredentials(
                                            List.of(
                                                    new UserScramCredentialUpsertion(
                                                            resource,
                                                            new ScramCredentialInfo(
                                                                    ScramMechanism.SCRAM_SHA_256,
                                                                    4096),
                                                            "taken over")))
                                    .all());
            case "alter-quota" ->
                    done(
                            admin.alterClientQuotas(
                                            List.of(
                                                    new ClientQuotaAlteration(
                                                            new ClientQuotaEntity(
                                                                    Map.of("user", resource)),
                                                            List.of(
                                                                    new ClientQuotaAlteration.Op(
                                                                            "producer_byte_rate",
                                                                            1.0)))))
                                    .all());
            default -> throw new IllegalArgumentException("kafka-access.csv: " + operation);
        };
    }

    /** Every topic of the test holds a record. */
    private boolean read(String from) {
        var place = place(from);
        consumer.assign(List.of(place));
        consumer.seekToBeginning(List.of(place));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!consumer.poll(Duration.ofMillis(100)).isEmpty()) {
                return true;
            }
        }
        throw new IllegalStateException("Neither a record nor a refusal from " + from);
    }

    private boolean join(String group) {
        var settings = new HashMap<>(client);
        settings.put("group.id", group);
        try (var member =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            member.subscribe(Pattern.compile("no-such-topic"));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                member.poll(Duration.ofMillis(50));
                if (!member.groupMetadata().memberId().isEmpty()) {
                    return true;
                }
            }
            throw new IllegalStateException("Neither in the group nor refused: " + group);
        }
    }

    private boolean transaction(String id) {
        var settings = new HashMap<>(client);
        settings.put("transactional.id", id);
        try (var writer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            writer.initTransactions();
            return true;
        }
    }

    private static boolean done(KafkaFuture<?> answer)
            throws ExecutionException, InterruptedException {
        answer.get();
        return true;
    }

    private static boolean done(java.util.concurrent.Future<?> answer)
            throws ExecutionException, InterruptedException {
        answer.get();
        return true;
    }

    private static TopicPartition place(String topic) {
        return new TopicPartition(topic, 0);
    }

    private static ConfigResource config(String resource) {
        return resource.equals("broker")
                ? new ConfigResource(ConfigResource.Type.BROKER, "1")
                : new ConfigResource(ConfigResource.Type.TOPIC, resource);
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> harm(String resource) {
        String name = resource.equals("broker") ? "log.retention.ms" : "retention.ms";
        return Map.of(
                config(resource),
                List.of(
                        new AlterConfigOp(
                                new ConfigEntry(name, "1000"), AlterConfigOp.OpType.SET)));
    }

    private static AclBinding everything() {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, "*", PatternType.LITERAL),
                new AccessControlEntry("User:*", "*", AclOperation.ALL, AclPermissionType.ALLOW));
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        consumer.close();
        producer.close(Duration.ZERO);
    }
}
