package org.homeward.web;

import java.util.List;

/** 400: the request cannot be read as what it should be; the field is named. */
public final class Malformed extends Problem {

    private static final long serialVersionUID = 1L;
    private static final String SLUG = "malformed";

    private Malformed(String detail, List<FieldError> errors) {
        this(SLUG, detail, errors);
    }

    private Malformed(String slug, String detail, List<FieldError> errors) {
        super(400, slug, detail, errors);
    }

    /**
     * @param field like {@code due.edtf}, or the name of a parameter or header
     */
    public static Malformed of(String field, String detail) {
        return new Malformed(detail, List.of(new FieldError(field, detail)));
    }

    /** Several fields at once, so that a form needs one round and not one per mistake. */
    public static Malformed of(List<FieldError> errors) {
        return errors.size() == 1
                ? new Malformed(errors.getFirst().detail(), errors)
                : new Malformed(errors.size() + " fields are not as they should be.", errors);
    }

    /** The body as a whole cannot be read. */
    public static Malformed body(String detail) {
        return new Malformed(detail, List.of());
    }

    /** The path can be read in more than one way. */
    public static Malformed path(String detail) {
        return new Malformed("malformed-path", detail, List.of());
    }

    /** A value that says of itself what is wrong; whoever holds it knows the field's name. */
    public static Malformed value(String detail) {
        return of("", detail);
    }

    /** The same problem seen from the object that holds the refused one. */
    public Malformed under(String path) {
        return of(
                errors().stream()
                        .map(e -> new FieldError(Paths.join(path, e.field()), e.detail()))
                        .toList());
    }
}
