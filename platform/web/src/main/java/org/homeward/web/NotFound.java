package org.homeward.web;

import java.util.List;

/**
 * 404, also for what the reader may not see: one constant body, so that a hidden record answers
 * exactly like one that never was.
 */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    private NotFound() {
        super(404, "not-found", "There is nothing here that you may see.", List.of());
    }

    public static NotFound of() {
        return new NotFound();
    }
}
