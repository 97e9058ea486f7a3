package org.homeward.gateway.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service's problem document, as far as a form shows it. */
record Problem(
        @Nullable String title, @Nullable String detail, @Nullable List<FieldProblem> errors) {

    record FieldProblem(@Nullable String field, @Nullable String detail) {}

    List<FieldProblem> fields() {
        return errors == null ? List.of() : errors;
    }
}
