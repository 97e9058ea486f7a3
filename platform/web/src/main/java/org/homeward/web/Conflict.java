package org.homeward.web;

import java.util.List;

/** 409: the request is sound but the record's state does not allow it now. */
public final class Conflict extends Problem {

    private static final long serialVersionUID = 1L;

    private Conflict(String slug, String detail) {
        super(409, slug, detail, List.of());
    }

    /**
     * @param slug stable, lower case with hyphens, like {@code commitment-closed}
     */
    public static Conflict of(String slug, String detail) {
        return new Conflict(slug, detail);
    }
}
