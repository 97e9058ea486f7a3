package org.homeward.negotiation.compliance;

import org.jspecify.annotations.Nullable;

/** What a record is read for: one that leaves the house is put on the trail as an export. */
enum Purpose {
    READ,
    EXPORT;

    static String action(@Nullable Purpose purpose) {
        return purpose == EXPORT ? "compliance.exported" : "compliance.read";
    }
}
