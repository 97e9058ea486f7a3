package org.homeward.gateway.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service's problem document, as far as a form shows it. */
public record Problem(
        @Nullable String title, @Nullable String detail, @Nullable List<FieldProblem> errors) {

    public record FieldProblem(@Nullable String field, @Nullable String detail) {}

    public List<FieldProblem> fields() {
        return errors == null ? List.of() : errors;
    }
}
