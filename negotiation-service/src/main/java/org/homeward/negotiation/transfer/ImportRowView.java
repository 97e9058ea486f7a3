package org.homeward.negotiation.transfer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param line on which it begins in the file, from 1
 */
@Schema(name = "ImportRow")
record ImportRowView(
        int line,
        @Nullable String record,
        @Nullable String externalId,
        RowOutcome outcome,
        @Nullable String column,
        @Nullable String reason,
        @Nullable UUID subjectId) {}
