package org.homeward.web.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.homeward.web.FieldError;

/** Names all unknown fields of an object: Jackson stops at the first. */
final class UnknownFields {

    private static final ObjectMapper TREE = new ObjectMapper();
    private static final int MOST = 20;

    private UnknownFields() {}

    /** The one that was met and its unknown neighbours. */
    static List<FieldError> beside(UnrecognizedPropertyException met, byte[] body) {
        List<JsonMappingException.Reference> path = met.getPath();
        List<JsonMappingException.Reference> object = path.subList(0, path.size() - 1);
        Collection<Object> known = met.getKnownPropertyIds();
        String place = JsonPlace.of(object);
        return at(object, body)
                .propertyStream()
                .map(field -> field.getKey())
                .filter(name -> name.equals(met.getPropertyName()) || !known.contains(name))
                .limit(MOST)
                .map(name -> new FieldError(JsonPlace.join(place, name), "Unknown field."))
                .toList();
    }

    private static JsonNode at(List<JsonMappingException.Reference> path, byte[] body) {
        JsonNode node = tree(body);
        for (JsonMappingException.Reference step : path) {
            node =
                    step.getFieldName() == null
                            ? node.path(step.getIndex())
                            : node.path(step.getFieldName());
        }
        return node;
    }

    private static JsonNode tree(byte[] body) {
        try {
            return TREE.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("a body that was read once cannot be read again", e);
        }
    }
}
