package org.homeward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker whose state was made by an earlier table, in which the observer used every group. */
@Tag("real")
class KafkaDifferencesTest {

    private static final String FACTS = "homeward.negotiation.events";

    private static final String CHECKPOINTS = "homeward.audit.checkpoints";

    @TempDir Path folder;

    @Test
    void whatAnEarlierTableLeftIsBroughtToThePresentOneOnce() throws Exception {
        KafkaSettings settings = KafkaSettings.forTests(folder);
        try (var server = KafkaServer.start(settings);
                var admin = server.admin()) {
            // Given
            makeEarlierState(admin);
            try (var observer = new KafkaAccount(server.clientConfig("observer"), FACTS)) {
                assertThat(observer.may("join", "notification-alerts")).isTrue();

                // When
                List<String> changes = KafkaServer.settle(settings);

                // Then
                assertThat(changes)
                        .containsExactlyInAnyOrder(
                                "topic homeward.detainee.events.dlq made",
                                "topic homeward.forgotten is in no table; it is left alone",
                                "topic " + FACTS + ": retention.ms 1000 -> -1",
                                "topic " + FACTS + ": segment.bytes 1048576 -> unset",
                                "right taken: User:observer READ GROUP LITERAL *",
                                "right given: User:observer READ GROUP PREFIXED observer",
                                "account audit-verifier made",
                                "account dashboard removed");
                try (var verifier =
                        new KafkaAccount(server.clientConfig("audit-verifier"), CHECKPOINTS)) {
                    assertThat(verifier.may("list-topic", CHECKPOINTS)).isTrue();
                }
                assertThat(KafkaServer.settle(settings)).isEqualTo(LEFT_ALONE);
                assertThat(observer.may("join", "notification-alerts")).isFalse();
                assertThat(observer.may("join", "observer-1")).isTrue();
            }
        }
    }

    private static final List<String> LEFT_ALONE =
            List.of("topic homeward.forgotten is in no table; it is left alone");

    private static void makeEarlierState(Admin admin) throws Exception {
        admin.deleteTopics(List.of("homeward.detainee.events.dlq")).all().get();
        admin.createTopics(
                        List.of(
                                new NewTopic(
                                        "homeward.forgotten", Optional.of(1), Optional.empty())))
                .all()
                .get();
        Map<ConfigResource, Collection<AlterConfigOp>> settings =
                Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, FACTS),
                        List.of(set("retention.ms", "1000"), set("segment.bytes", "1048576")));
        admin.incrementalAlterConfigs(settings).all().get();
        admin.createAcls(List.of(groupRead("*", PatternType.LITERAL))).all().get();
        admin.deleteAcls(List.of(groupRead("observer", PatternType.PREFIXED).toFilter()))
                .all()
                .get();
        admin.alterUserScramCredentials(
                        List.of(
                                new UserScramCredentialDeletion(
                                        "audit-verifier", ScramMechanism.SCRAM_SHA_256),
                                new UserScramCredentialUpsertion(
                                        "dashboard",
                                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_256, 4096),
                                        "long forgotten")))
                .all()
                .get();
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private static AclBinding groupRead(String name, PatternType pattern) {
        return new AclBinding(
                new ResourcePattern(ResourceType.GROUP, name, pattern),
                new AccessControlEntry(
                        "User:observer", "*", AclOperation.READ, AclPermissionType.ALLOW));
    }
}
