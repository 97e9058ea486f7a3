package org.homeward.gateway.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.testkit.AsyncApi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The document that the gateway hands out names all that is published, and nothing else. */
@Tag("fast")
class AsyncApiTest {

    private static final String TOPIC = "topic.";

    private final AsyncApi document = AsyncApi.ofThisRepository();

    @Test
    void everyContractOfEveryServiceIsAMessageOfOneOfItsTopicsAndNoMessageIsWithoutContract()
            throws IOException {
        Map<String, Set<String>> contracts = new TreeMap<>();
        for (String service : List.of("detainee", "negotiation", "notification")) {
            contracts.put(service, contractsOf(service));
        }

        Map<String, Set<String>> promised = new TreeMap<>();
        document.messages()
                .forEach((topic, names) ->
                        promised.computeIfAbsent(topic.split("\\.")[1], _ -> new TreeSet<>())
                                .addAll(names));

        assertThat(promised).isEqualTo(contracts);
    }

    @Test
    void everyMessageRefersToTheSchemaOfItsOwnContract() {
        assertThat(document.schemas())
                .isNotEmpty()
                .allSatisfy((name, schema) -> {
                    assertThat(schema).isRegularFile();
                    assertThat(schema.getParent().getFileName()).hasToString(name);
                });
    }

    @Test
    void theTopicsAreKeptAsTheBrokerIsToldToKeepThem() throws IOException {
        Properties broker = new Properties();
        try (InputStream found =
                AsyncApiTest.class.getResourceAsStream("/homeward-config/kafka.properties")) {
            broker.load(found);
        }

        assertThat(document.messages().keySet())
                .isNotEmpty()
                .allSatisfy(topic -> {
                    List<String> told =
                            Arrays.stream(broker.getProperty(TOPIC + topic).split(";"))
                                    .map(String::strip)
                                    .toList();
                    var promised = document.topic(topic);
                    var kept = promised.get("topicConfiguration");
                    assertThat(told).startsWith(promised.get("partitions").asText());
                    assertThat(told)
                            .contains(
                                    "cleanup.policy=" + kept.get("cleanup.policy").get(0).asText());
                    if (kept.has("retention.ms")) {
                        assertThat(told)
                                .contains("retention.ms=" + kept.get("retention.ms").asText());
                    }
                });
    }

    private static Set<String> contractsOf(String service) throws IOException {
        Path folder = Path.of("..", service + "-service", "src/main/resources/contracts/events");
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(each -> each.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
