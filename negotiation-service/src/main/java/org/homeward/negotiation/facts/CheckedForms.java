package org.homeward.negotiation.facts;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeward.web.FieldError;
import org.homeward.web.Malformed;

/** Reads a request that did not come as a body of its own by the same rules as one that did. */
@ApplicationScoped
public class CheckedForms {

    private final ObjectMapper json;
    private final Validator validator;

    CheckedForms(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws Malformed naming the field
     */
    public <T> T read(Map<String, ?> form, Class<T> type) {
        T request;
        try {
            request = json.convertValue(form, type);
        } catch (IllegalArgumentException e) {
            throw Malformed.of(field(e), "This is no value that the field takes.");
        }
        List<FieldError> errors =
                validator.validate(request).stream()
                        .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                        .toList();
        if (!errors.isEmpty()) {
            throw Malformed.of(errors);
        }
        return request;
    }

    private static String field(IllegalArgumentException e) {
        return e.getCause() instanceof JsonMappingException at
                ? at.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("."))
                : "";
    }
}
