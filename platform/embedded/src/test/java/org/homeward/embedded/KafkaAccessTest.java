package org.homeward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a real broker every question of {@code deploy/config/kafka-access.csv}. */
@Tag("real")
class KafkaAccessTest {

    private static final KafkaLayout LAYOUT = new KafkaLayout(Resources.config("kafka.properties"));

    /** One topic for each account that it may read. */
    private static final Map<String, String> READABLE =
            Map.of(
                    "detainee-service", "homeward.detainee.events",
                    "negotiation-service", "homeward.negotiation.events",
                    "notification-service", "homeward.notification.events",
                    "gateway", "homeward.negotiation.events",
                    "observer", "homeward.negotiation.events",
                    "audit-verifier", "homeward.audit.checkpoints");

    @TempDir Path folder;

    @Test
    void everyAccountMayDoWhatTheTableSaysAndNothingElse() throws InterruptedException {
        // Given
        KafkaSettings settings = KafkaSettings.forTests(folder);
        try (var server = KafkaServer.start(settings)) {
            fill(server);

            // When
            List<String> wrong = new ArrayList<>();
            Map<String, KafkaAccount> accounts = new LinkedHashMap<>();
            READABLE.forEach((user, topic) ->
                    accounts.put(user, new KafkaAccount(server.clientConfig(user), topic)));
            for (String[] row : rows()) {
                for (int column = 2; column < row.length; column++) {
                    String user = header()[column];
                    boolean may = accounts.get(user).may(row[0], row[1]);
                    if (may != row[column].equals("+")) {
                        wrong.add("%s: %s %s %s".formatted(user, row[0], row[1], may ? "+" : "-"));
                    }
                }
            }
            accounts.values().forEach(KafkaAccount::close);

            // Then
            assertThat(wrong).as("rights against deploy/config/kafka-access.csv").isEmpty();
            assertThat(KafkaServer.settle(settings)).as("what the attempts changed").isEmpty();
        }
    }

    @Test
    void everyAccountAndEveryTopicStandsInTheTable() {
        assertThat(header()).containsAll(LAYOUT.users());
        for (String operation : List.of("read", "write")) {
            var asked =
                    rows().stream()
                            .filter(row -> row[0].equals(operation))
                            .map(row -> row[1])
                            .collect(Collectors.toSet());
            assertThat(asked)
                    .containsAll(
                            LAYOUT.topics().stream()
                                    .map(NewTopic::name)
                                    .filter(name -> !name.endsWith(".dlq"))
                                    .toList());
        }
    }

    @Test
    void nobodyUsesAGroupThatDoesNotBeginWithTheAccountsName() {
        assertThat(LAYOUT.rights())
                .filteredOn(right -> right.pattern().resourceType() == ResourceType.GROUP)
                .isNotEmpty()
                .allSatisfy(right ->
                        assertThat(right.entry().principal())
                                .startsWith("User:" + right.pattern().name()));
    }

    /** A record in every topic, and groups of others to spoil. */
    private static void fill(KafkaServer server) throws InterruptedException {
        try (var broker =
                new KafkaAccount(server.clientConfig("broker"), "homeward.negotiation.events")) {
            for (NewTopic topic : LAYOUT.topics()) {
                assertThat(broker.may("write", topic.name())).isTrue();
            }
            for (String group : List.of("negotiation-events", "notification-events")) {
                assertThat(broker.may("join", group)).isTrue();
                assertThat(broker.may("commit", group)).isTrue();
                assertThat(broker.may("list-group", group)).isTrue();
            }
        }
    }

    private static String[] header() {
        return lines().getFirst();
    }

    private static List<String[]> rows() {
        int width = header().length;
        return IntStream.range(1, lines().size())
                .mapToObj(line -> lines().get(line))
                .peek(row -> assertThat(row).as(Arrays.toString(row)).hasSize(width))
                .toList();
    }

    private static List<String[]> lines() {
        return Resources.config("kafka-access.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
    }
}
