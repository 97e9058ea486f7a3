package org.homeward.web;

import java.util.List;

/** 422: well formed, but it breaks a rule of the domain; the field is named. */
public final class Rejected extends Problem {

    private static final long serialVersionUID = 1L;

    private Rejected(String slug, String detail, List<FieldError> errors) {
        super(422, slug, detail, errors);
    }

    /**
     * @param slug stable, lower case with hyphens, like {@code more-delivered-than-arrived}
     */
    public static Rejected of(String field, String slug, String detail) {
        return new Rejected(slug, detail, List.of(new FieldError(field, detail)));
    }

    /** The same problem seen from the object that holds the refused one. */
    public Rejected under(String path) {
        return new Rejected(
                slug(),
                detail(),
                errors().stream()
                        .map(e -> new FieldError(Paths.join(path, e.field()), e.detail()))
                        .toList());
    }
}
