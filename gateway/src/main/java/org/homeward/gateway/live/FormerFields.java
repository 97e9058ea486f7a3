package org.homeward.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Takes out of an event what events carried once and do not carry any more: words that officers
 * wrote, and user names. The topics keep such events for ever; nobody hears these fields again.
 */
final class FormerFields {

    private static final Set<String> NAMES =
            Set.of("owner", "wording", "scope", "description", "unit", "event");

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private FormerFields() {}

    /** The same text where there is nothing to take out; what is no JSON says nothing. */
    static String strip(String data) {
        // A backslash could spell a name.
        if (data.indexOf('\\') < 0
                && NAMES.stream().noneMatch(name -> data.contains('"' + name + '"'))) {
            return data;
        }
        try {
            JsonNode tree = JSON.readTree(data);
            strip(tree);
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException _) {
            return "{}";
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            NAMES.stream().filter(name -> object.path(name).isTextual()).forEach(object::remove);
        }
        node.forEach(FormerFields::strip);
    }
}
