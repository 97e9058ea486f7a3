package org.homeward.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code docs/asyncapi.yaml}: what we tell the world that we publish, and where (AsyncAPI 3.0.0).
 */
public final class AsyncApi {
    private static final String FOLDER = "docs";
    private static final String DOCUMENT = "asyncapi.yaml";

    private final JsonNode root;
    private final Path folder;

    private AsyncApi(JsonNode root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** The document of this repository, looked for from the module's folder upwards. */
    public static AsyncApi ofThisRepository() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path folder = up.resolve(FOLDER);
            if (Files.isRegularFile(folder.resolve(DOCUMENT))) {
                return read(folder);
            }
        }
        throw new IllegalStateException("No " + FOLDER + "/" + DOCUMENT + " above this module");
    }

    private static AsyncApi read(Path folder) {
        try {
            return new AsyncApi(
                    new YAMLMapper().readTree(folder.resolve(DOCUMENT).toFile()), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the messages of each topic. */
    public Map<String, Set<String>> messages() {
        Map<String, Set<String>> byTopic = new TreeMap<>();
        for (JsonNode channel : root.required("channels")) {
            Set<String> names = new TreeSet<>();
            channel.required("messages")
                    .forEach(message -> names.add(at(message).required("name").asText()));
            byTopic.put(channel.required("address").asText(), names);
        }
        return byTopic;
    }

    /** What a topic is promised to be: its partitions and how its records are kept. */
    public JsonNode topic(String address) {
        for (JsonNode channel : root.required("channels")) {
            if (channel.required("address").asText().equals(address)) {
                return channel.required("bindings").required("kafka");
            }
        }
        throw new IllegalArgumentException("No channel " + address);
    }

    /** Each message's schema, by the message's name. */
    public Map<String, Path> schemas() {
        Map<String, Path> schemas = new TreeMap<>();
        for (JsonNode message : root.required("components").required("messages")) {
            String file = message.required("payload").required("schema").required("$ref").asText();
            schemas.put(message.required("name").asText(), folder.resolve(file).normalize());
        }
        return schemas;
    }

    private JsonNode at(JsonNode reference) {
        return root.requiredAt(reference.required("$ref").asText().substring(1));
    }
}
