package org.homeward.detainee.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.web.Malformed;

/**
 * Applies a merge patch (RFC 7396) to a sheet and reads the result by the same rules as a new one,
 * so that no patch can say what a POST may not.
 */
@ApplicationScoped
class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws Malformed when the patched sheet cannot be read; it names the field
     * @throws ConstraintViolationException when it breaks a limit of the sheet
     */
    DetaineeRequest apply(ObjectNode patch, DetaineeRequest current) {
        ObjectNode merged = json.valueToTree(current);
        merge(merged, patch);
        DetaineeRequest request = read(merged);
        Set<ConstraintViolation<DetaineeRequest>> violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return request;
    }

    private DetaineeRequest read(ObjectNode merged) {
        try {
            return json.treeToValue(merged, DetaineeRequest.class);
        } catch (UnrecognizedPropertyException e) {
            throw Malformed.of(place(e), "Unknown field.");
        } catch (JsonMappingException e) {
            throw Malformed.of(place(e), "This value does not fit the field.");
        } catch (JsonProcessingException e) {
            throw Malformed.body("The patch cannot be read.");
        }
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? "[" + step.getIndex() + "]"
                                : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties()
                .forEach(entry -> {
                    JsonNode value = entry.getValue();
                    if (value.isNull()) {
                        target.remove(entry.getKey());
                    } else if (value instanceof ObjectNode part) {
                        JsonNode present = target.get(entry.getKey());
                        merge(
                                present instanceof ObjectNode object
                                        ? object
                                        : target.putObject(entry.getKey()),
                                part);
                    } else {
                        target.set(entry.getKey(), value);
                    }
                });
    }
}
