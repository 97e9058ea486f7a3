package org.homeward.web;

import java.util.List;

/** 428 (RFC 6585): a change must say which version of the record it was made from. */
public final class PreconditionRequired extends Problem {

    private static final long serialVersionUID = 1L;

    private PreconditionRequired() {
        super(
                428,
                "precondition-required",
                "Send the ETag of the record that you read in If-Match.",
                List.of());
    }

    public static PreconditionRequired of() {
        return new PreconditionRequired();
    }
}
