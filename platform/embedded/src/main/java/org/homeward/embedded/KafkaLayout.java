package org.homeward.embedded;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.IDEMPOTENT_WRITE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.CLUSTER;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Topics, principals and rights as {@code deploy/config/kafka.properties} has them; applying it
 * again changes nothing.
 */
final class KafkaLayout {

    private static final int ITERATIONS = 4096;

    private final Properties lines = new Properties();

    KafkaLayout(String text) {
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void apply(Admin admin, UnaryOperator<String> passwords)
            throws ExecutionException, InterruptedException {
        var present = admin.listTopics().names().get();
        var missing = topics().stream().filter(topic -> !present.contains(topic.name())).toList();
        var made = admin.createTopics(missing).all();
        var named = users().stream().map(user -> credential(user, passwords.apply(user))).toList();
        admin.alterUserScramCredentials(named).all().get();
        admin.createAcls(rights()).all().get();
        made.get();
    }

    static UserScramCredentialAlteration credential(String user, String password) {
        return new UserScramCredentialUpsertion(
                user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, ITERATIONS), password);
    }

    /**
     * The controller acknowledges before the broker knows, and a client that comes in between is
     * turned away.
     */
    boolean isKnown(Admin admin) throws ExecutionException, InterruptedException {
        return admin.describeUserScramCredentials().all().get().keySet().containsAll(users())
                && admin.listTopics()
                        .names()
                        .get()
                        .containsAll(topics().stream().map(NewTopic::name).toList())
                && admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rights());
    }

    List<NewTopic> topics() {
        return names("topic.").map(this::topic).toList();
    }

    List<String> users() {
        return List.copyOf(
                new TreeSet<>(
                        names("user.")
                                .map(name -> name.substring(0, name.lastIndexOf('.')))
                                .toList()));
    }

    List<AclBinding> rights() {
        var rights = new ArrayList<AclBinding>();
        for (var user : users()) {
            add(rights, user, "reads", TOPIC, READ, DESCRIBE);
            add(rights, user, "writes", TOPIC, WRITE, DESCRIBE);
            add(rights, user, "groups", GROUP, READ, DESCRIBE);
            add(rights, user, "transactions", TRANSACTIONAL_ID, WRITE, DESCRIBE);
            if (lines.containsKey("user." + user + ".writes")) {
                rights.add(right(user, CLUSTER, Resource.CLUSTER_NAME, IDEMPOTENT_WRITE));
            }
        }
        return rights;
    }

    private void add(
            List<AclBinding> rights,
            String user,
            String what,
            ResourceType type,
            AclOperation... operations) {
        values(lines.getProperty("user." + user + "." + what, ""), ",")
                .forEach(name ->
                        Arrays.stream(operations)
                                .map(operation -> right(user, type, name, operation))
                                .forEach(rights::add));
    }

    private static AclBinding right(
            String user, ResourceType type, String name, AclOperation operation) {
        boolean prefix = name.endsWith("*") && name.length() > 1;
        return new AclBinding(
                new ResourcePattern(
                        type,
                        prefix ? name.substring(0, name.length() - 1) : name,
                        prefix ? PatternType.PREFIXED : PatternType.LITERAL),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }

    private NewTopic topic(String name) {
        var parts = values(lines.getProperty("topic." + name), ";").toList();
        var config = new HashMap<String, String>();
        for (var setting : parts.subList(1, parts.size())) {
            var pair = setting.split("=", 2);
            config.put(pair[0].strip(), pair[1].strip());
        }
        return new NewTopic(
                        name,
                        Optional.of(Integer.valueOf(parts.getFirst())),
                        Optional.of((short) 1))
                .configs(config);
    }

    private Stream<String> names(String prefix) {
        return lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .sorted();
    }

    private static Stream<String> values(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).filter(v -> !v.isEmpty());
    }
}
