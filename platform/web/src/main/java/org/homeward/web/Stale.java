package org.homeward.web;

import java.util.List;

/** 412: somebody changed the record since the caller read it. */
public final class Stale extends Problem {

    private static final long serialVersionUID = 1L;

    private Stale() {
        super(412, "stale", "The record has changed since you read it; read it again.", List.of());
    }

    public static Stale of() {
        return new Stale();
    }
}
