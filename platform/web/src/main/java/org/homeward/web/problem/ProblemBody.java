package org.homeward.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.web.FieldError;
import org.homeward.web.Problem;

/** What is sent; the same problem gives the same bytes, the request id apart. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        Optional<UUID> requestId,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://homeward.example/problems/";

    public static ProblemBody of(Problem problem, Optional<UUID> requestId) {
        return of(problem.status(), problem.slug(), problem.detail(), requestId)
                .with(problem.errors());
    }

    static ProblemBody of(int status, String slug, String detail, Optional<UUID> requestId) {
        return new ProblemBody(TYPES + slug, title(slug), status, detail, requestId, List.of());
    }

    private ProblemBody with(List<FieldError> fields) {
        return new ProblemBody(type, title, status, detail, requestId, fields);
    }

    private static String title(String slug) {
        return slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1).replace('-', ' ');
    }
}
