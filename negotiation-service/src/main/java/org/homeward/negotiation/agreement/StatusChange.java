package org.homeward.negotiation.agreement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of whether the other side stands by an agreement. */
@Schema(name = "AgreementStatusChange")
public record StatusChange(
        AgreementStatus from,
        AgreementStatus to,
        String reason,
        String evidence,
        @Nullable UUID statementId,
        @Nullable UUID supersededBy,
        Instant recordedAt,
        String author) {}
