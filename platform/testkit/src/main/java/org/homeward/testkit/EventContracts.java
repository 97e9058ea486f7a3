package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The contracts of a service's events: one folder per CloudEvents type, or per topic for the state
 * records of a compacted one, with {@code schema.json} and a golden {@code example.json}. The
 * examples are held against the schemas, and so is every record that a test finds in the broker.
 */
public final class EventContracts {
    private static final String ROOT = "contracts/events";

    private static final Pattern NAME =
            Pattern.compile(
                    "org\\.homeward\\.[a-z]+\\.[a-z-]+\\.[a-z-]+\\.v[1-9]|homeward\\.[a-z]+\\.[a-z]+");

    /** Fields that would carry a person into a topic that is kept for ever. */
    private static final Pattern PERSONAL =
            Pattern.compile("\"(given|family|patronymic|birth|email|phone|health|kin|address)\"");

    /**
     * Texts that a rule bounds which JSON Schema cannot say: codes, EDTF dates, durations, zones,
     * references of a service's own, and the public names of parties. Any other text could be what
     * somebody wrote.
     */
    private static final Set<String> BOUNDED =
            Set.of(
                    "desk",
                    "zone",
                    "edtf",
                    "date",
                    "cutOff",
                    "agreedOn",
                    "since",
                    "valid",
                    "from",
                    "to",
                    "duration",
                    "rule",
                    "type",
                    "subjectReference",
                    "outcome",
                    "name");

    private static final Set<String> BOUNDS = Set.of("enum", "const", "format", "pattern");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> REQUIRED_HEADERS =
            Set.of(
                    "ce_id",
                    "ce_source",
                    "ce_type",
                    "ce_specversion",
                    "ce_time",
                    "ce_subject",
                    "ce_partitionkey",
                    "ce_sequence",
                    "ce_recordedtime");

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(
                    Dialects.getDraft202012(),
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final Map<String, Path> folders;

    private EventContracts(Map<String, Path> folders) {
        this.folders = folders;
    }

    /** Those of the module whose tests run. */
    public static EventContracts ofThisModule() {
        URL root = Thread.currentThread().getContextClassLoader().getResource(ROOT);
        if (root == null) {
            throw new IllegalStateException("No " + ROOT + " among the resources");
        }
        Map<String, Path> folders = new TreeMap<>();
        try (Stream<Path> found = Files.list(Path.of(root.toURI()))) {
            found.filter(Files::isDirectory)
                    .forEach(folder -> folders.put(folder.getFileName().toString(), folder));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new EventContracts(folders);
    }

    public Set<String> names() {
        return folders.keySet();
    }

    /** One test for each folder. */
    public Stream<DynamicTest> tests() {
        return names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> checkExample(name)));
    }

    /** Fails for a record without contract and for one that does not keep it. */
    public void check(LoggedEvent event) {
        String name = event.type() == null ? event.topic() : event.type();
        assertThat(names()).as("contracts of this service").contains(name);
        assertThat(AsyncApi.ofThisRepository().messages().get(event.topic()))
                .as("messages that AsyncAPI promises on %s", event.topic())
                .contains(name);
        if (event.type() != null) {
            assertThat(event.headers().keySet())
                    .as("CloudEvents headers of %s", name)
                    .containsAll(REQUIRED_HEADERS);
        }
        if (event.data() != null) {
            assertThat(formerFields(name, event.data()))
                    .as("%s carries what is not published any more", name)
                    .isEmpty();
            assertThat(violations(name, event.data()))
                    .as("%s@%d of type %s: %s", event.topic(), event.offset(), name, event.data())
                    .isEmpty();
        }
    }

    public void checkAll(List<LoggedEvent> events) {
        events.forEach(this::check);
    }

    /** The golden example of a type, for a consumer's test of its own tolerant record. */
    public String example(String name) {
        return read(name, "example.json");
    }

    private void checkExample(String name) {
        assertThat(name).as("name of a contract folder").matches(NAME);
        assertThat(violations(name, example(name))).as("example.json").isEmpty();
        assertThat(example(name)).as("no personal data in events").doesNotContainPattern(PERSONAL);
        assertThat(formerFields(name, example(name))).as("no former field").isEmpty();
        assertThat(unboundedTexts(tree(read(name, "schema.json")), ""))
                .as("texts that anybody could fill: bound them, or leave them out of the event")
                .isEmpty();
        assertThat(read(name, "schema.json")).as("schema says its dialect").contains("\"$schema\"");
    }

    /** Paths of fields that the schema keeps only for what was published before. */
    private List<String> formerFields(String name, String data) {
        List<String> found = new ArrayList<>();
        former(tree(read(name, "schema.json")), tree(data), "", found);
        return found;
    }

    private static void former(JsonNode schema, JsonNode data, String path, List<String> found) {
        schema.path("properties")
                .properties()
                .forEach(field -> {
                    JsonNode value = data.path(field.getKey());
                    String at = path + "/" + field.getKey();
                    if (!value.isMissingNode() && field.getValue().path("deprecated").asBoolean()) {
                        found.add(at);
                    }
                    former(field.getValue(), value, at, found);
                });
        data.forEach(item -> {
            if (data.isArray()) {
                former(schema.path("items"), item, path, found);
            }
        });
    }

    private static List<String> unboundedTexts(JsonNode schema, String path) {
        List<String> found = new ArrayList<>();
        schema.path("properties")
                .properties()
                .forEach(field -> {
                    JsonNode value = field.getValue();
                    String at = path + "/" + field.getKey();
                    if (isUnbounded(value) && !BOUNDED.contains(field.getKey())) {
                        found.add(at);
                    }
                    found.addAll(unboundedTexts(value, at));
                    found.addAll(unboundedTexts(value.path("items"), at));
                });
        return found;
    }

    private static boolean isUnbounded(JsonNode schema) {
        return schema.path("type").toString().contains("\"string\"")
                && !schema.path("deprecated").asBoolean()
                && BOUNDS.stream().noneMatch(schema::has);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private List<String> violations(String name, String data) {
        Schema schema = SCHEMAS.getSchema(read(name, "schema.json"), InputFormat.JSON);
        return schema.validate(data, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private String read(String name, String file) {
        Path folder = folders.get(name);
        if (folder == null) {
            throw new IllegalArgumentException("No contract " + name);
        }
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
