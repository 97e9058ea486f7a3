package org.homeward.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import org.homeward.web.FieldError;
import org.homeward.web.Malformed;

/** Names every field that a constraint annotation refuses. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {

    @Override
    public Response toResponse(ValidationException e) {
        if (e instanceof ConstraintViolationException found
                && !found.getConstraintViolations().isEmpty()
                && found.getConstraintViolations().stream().noneMatch(ViolationMapper::isOurs)) {
            return Answers.of(Malformed.of(fields(found)));
        }
        return UnexpectedMapper.unexpected(e);
    }

    /** An answer that breaks its own constraints is our fault, not the caller's. */
    private static boolean isOurs(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static List<FieldError> fields(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v.getPropertyPath()), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::detail))
                .toList();
    }

    /** {@code record.request.names[0].given} is {@code names[0].given} to the caller. */
    private static String field(Path path) {
        var inBody = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = String.valueOf(node.getName());
                case PROPERTY, BEAN, CONTAINER_ELEMENT -> append(inBody, node);
                default -> {}
            }
        }
        return inBody.isEmpty() ? parameter : inBody.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
