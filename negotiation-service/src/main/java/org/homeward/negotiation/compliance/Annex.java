package org.homeward.negotiation.compliance;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that promises rest on, numbered through the whole record.
 *
 * @param content what is recorded; free text is left out for readers of figures
 * @param sha256 of the whole content as canonical JSON (RFC 8785), the same for every reader
 */
@Schema(
        name = "Annex",
        description =
                "What promises rest on; sha256 = SHA-256 of content as canonical JSON (RFC 8785)")
record Annex(
        int number,
        Kind kind,
        UUID id,
        @Nullable String reference,
        @Schema(description = "EDTF") String date,
        Map<String, Object> content,
        String sha256) {

    enum Kind {
        AGREEMENT,
        STATEMENT,
        HAND_OVER,
        DUE_CHANGE
    }
}
