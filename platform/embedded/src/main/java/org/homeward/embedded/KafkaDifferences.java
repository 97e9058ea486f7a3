package org.homeward.embedded;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Brings a broker that has run before to what the table says now, and tells each change in a line.
 * Rights and users that the table does not have are taken away; topics and records never are.
 */
final class KafkaDifferences {

    private static final String OURS = "homeward.";

    private final KafkaLayout layout;
    private final Admin admin;
    private final UnaryOperator<String> passwords;
    private final List<String> changes = new ArrayList<>();

    KafkaDifferences(KafkaLayout layout, Admin admin, UnaryOperator<String> passwords) {
        this.layout = layout;
        this.admin = admin;
        this.passwords = passwords;
    }

    /** Changes what differs; the answer is empty if nothing did. */
    List<String> settle() throws ExecutionException, InterruptedException {
        Map<String, NewTopic> wanted = new TreeMap<>();
        layout.topics().forEach(topic -> wanted.put(topic.name(), topic));
        Set<String> present = admin.listTopics().names().get();
        for (String name : present) {
            if (name.startsWith(OURS) && !wanted.containsKey(name)) {
                changes.add("topic %s is in no table; it is left alone".formatted(name));
            }
        }
        createTopics(wanted.values(), present);
        wanted.keySet().retainAll(present);
        settlePartitions(wanted);
        settleSettings(wanted);
        settleRights();
        settleAccounts();
        return List.copyOf(changes);
    }

    private void createTopics(Collection<NewTopic> wanted, Set<String> present)
            throws ExecutionException, InterruptedException {
        var missing = wanted.stream().filter(topic -> !present.contains(topic.name())).toList();
        admin.createTopics(missing).all().get();
        missing.forEach(topic -> changes.add("topic %s made".formatted(topic.name())));
    }

    private void settlePartitions(Map<String, NewTopic> wanted)
            throws ExecutionException, InterruptedException {
        var described = admin.describeTopics(wanted.keySet()).allTopicNames().get();
        Map<String, NewPartitions> more = new HashMap<>();
        for (NewTopic topic : wanted.values()) {
            int has = requireNonNull(described.get(topic.name())).partitions().size();
            if (has < topic.numPartitions()) {
                more.put(topic.name(), NewPartitions.increaseTo(topic.numPartitions()));
            }
            if (has != topic.numPartitions()) {
                changes.add(
                        "topic %s: partitions %d -> %d%s"
                                .formatted(
                                        topic.name(),
                                        has,
                                        topic.numPartitions(),
                                        has > topic.numPartitions()
                                                ? " cannot be: they are never taken away"
                                                : ""));
            }
        }
        admin.createPartitions(more).all().get();
    }

    private void settleSettings(Map<String, NewTopic> wanted)
            throws ExecutionException, InterruptedException {
        var resources =
                wanted.keySet().stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList();
        Map<ConfigResource, Collection<AlterConfigOp>> all = new HashMap<>();
        admin.describeConfigs(resources)
                .all()
                .get()
                .forEach((resource, config) -> {
                    var topic = requireNonNull(wanted.get(resource.name()));
                    var changed = changed(resource.name(), topic.configs(), own(config));
                    if (!changed.isEmpty()) {
                        all.put(resource, changed);
                    }
                });
        admin.incrementalAlterConfigs(all).all().get();
    }

    /** What was set for this topic, and not taken from the broker's defaults. */
    private static Map<String, String> own(Config config) {
        return config.entries().stream()
                .filter(e -> e.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG)
                .collect(Collectors.toMap(ConfigEntry::name, e -> String.valueOf(e.value())));
    }

    private List<AlterConfigOp> changed(
            String topic, Map<String, String> wanted, Map<String, String> present) {
        var operations = new ArrayList<AlterConfigOp>();
        var names = new HashSet<>(wanted.keySet());
        names.addAll(present.keySet());
        for (String name : names.stream().sorted().toList()) {
            String to = wanted.get(name);
            String from = present.get(name);
            if (to != null && !to.equals(from)) {
                operations.add(
                        new AlterConfigOp(new ConfigEntry(name, to), AlterConfigOp.OpType.SET));
            } else if (to == null) {
                operations.add(
                        new AlterConfigOp(new ConfigEntry(name, ""), AlterConfigOp.OpType.DELETE));
            } else {
                continue;
            }
            changes.add(
                    "topic %s: %s %s -> %s"
                            .formatted(
                                    topic,
                                    name,
                                    from == null ? "unset" : from,
                                    to == null ? "unset" : to));
        }
        return operations;
    }

    private void settleRights() throws ExecutionException, InterruptedException {
        var wanted = new HashSet<>(layout.rights());
        var present = new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
        var surplus = present.stream().filter(right -> !wanted.contains(right)).toList();
        admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList()).all().get();
        surplus.forEach(right -> changes.add("right taken: " + text(right)));
        var missing = wanted.stream().filter(right -> !present.contains(right)).toList();
        admin.createAcls(missing).all().get();
        missing.forEach(right -> changes.add("right given: " + text(right)));
    }

    private static String text(AclBinding right) {
        var entry = right.entry();
        var on = right.pattern();
        return "%s %s %s %s %s"
                .formatted(
                        entry.principal(),
                        entry.operation(),
                        on.resourceType(),
                        on.patternType(),
                        on.name());
    }

    private void settleAccounts() throws ExecutionException, InterruptedException {
        var wanted = new TreeSet<>(layout.users());
        var present = new TreeSet<>(admin.describeUserScramCredentials().all().get().keySet());
        List<UserScramCredentialAlteration> changed = new ArrayList<>();
        for (String user : wanted) {
            if (!present.contains(user)) {
                changed.add(KafkaLayout.credential(user, passwords.apply(user)));
                changes.add("account %s made".formatted(user));
            }
        }
        present.removeAll(wanted);
        present.remove(KafkaFolder.BROKER);
        for (String user : present) {
            changed.add(new UserScramCredentialDeletion(user, ScramMechanism.SCRAM_SHA_256));
            changes.add("account %s removed".formatted(user));
        }
        if (!changed.isEmpty()) {
            admin.alterUserScramCredentials(changed).all().get();
        }
    }
}
