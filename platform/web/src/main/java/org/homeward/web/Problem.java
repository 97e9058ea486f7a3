package org.homeward.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An answer other than success (RFC 9457). The message is the {@code detail}: a sentence that may
 * be shown, never a class name, SQL or another person's data. Thrown inside a transaction it rolls
 * back.
 */
public abstract sealed class Problem extends RuntimeException
        permits Malformed, NotFound, Conflict, Rejected, Stale, PreconditionRequired, Busy {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final transient List<FieldError> errors;

    Problem(int status, String slug, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.errors = List.copyOf(errors);
    }

    /** The HTTP status code. */
    public final int status() {
        return status;
    }

    /** The stable last part of the problem's {@code type}, lower case with hyphens. */
    public final String slug() {
        return slug;
    }

    public final String detail() {
        return String.valueOf(getMessage());
    }

    public final List<FieldError> errors() {
        return errors;
    }

    /** When trying again may help ({@code Retry-After}). */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }
}
