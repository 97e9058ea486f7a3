package org.homeward.negotiation.statement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statement with its source. */
@Schema(name = "Statement")
public record StatementView(
        UUID id,
        String speaker,
        String date,
        String text,
        String language,
        String desk,
        @Nullable UUID talksId,
        @Nullable String translation,
        @Nullable String url,
        Instant recordedAt) {}
