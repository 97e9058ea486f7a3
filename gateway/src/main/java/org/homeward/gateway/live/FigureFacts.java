package org.homeward.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.homeward.access.figures.FigureFields;

/** An event as a reader of figures gets it. */
final class FigureFacts {

    private static final FigureFields FIELDS = FigureFields.read();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private FigureFacts() {}

    /** Of {@code org.homeward.<service>.<noun>.<what>.v1}. */
    private static String noun(String type) {
        String[] parts = type.split("\\.", -1);
        return parts.length < 4 ? "" : parts[3];
    }

    /** What is left of an event's data; what is no object says nothing. */
    static String of(String type, String data) {
        try {
            var tree = JSON.readTree(data);
            FIELDS.prune(noun(type), tree);
            return tree.isObject() ? JSON.writeValueAsString(tree) : "{}";
        } catch (JsonProcessingException _) {
            return "{}";
        }
    }
}
