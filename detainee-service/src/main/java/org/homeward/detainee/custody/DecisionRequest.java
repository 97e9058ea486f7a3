package org.homeward.detainee.custody;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the second officer adds to the verdict. */
@Schema(name = "DecisionRequest")
record DecisionRequest(@Nullable @Size(min = 1, max = 2000) String note) {
    /** Leaves the officer's words out: they can name people. */
    @Override
    public String toString() {
        return "DecisionRequest[…]";
    }
}
