package org.homeward.gateway.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.homeward.access.figures.FigureFields;
import org.jspecify.annotations.Nullable;

/** An event as a reader of figures gets it. */
final class FigureFacts {

    private static final FigureFields FIELDS = FigureFields.read();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private FigureFacts() {}

    static Fact of(Fact fact) {
        return fact.with(figures(noun(fact.type()), fact.data()));
    }

    /** Of {@code org.homeward.<service>.<noun>.<what>.v1}. */
    private static String noun(@Nullable String type) {
        String[] parts = type == null ? new String[0] : type.split("\\.", -1);
        return parts.length < 4 ? "" : parts[3];
    }

    private static String figures(String noun, @Nullable String data) {
        if (data == null) {
            return "{}";
        }
        try {
            var tree = JSON.readTree(data);
            FIELDS.prune(noun, tree);
            return tree.isObject() ? JSON.writeValueAsString(tree) : "{}";
        } catch (JsonProcessingException _) {
            return "{}";
        }
    }
}
