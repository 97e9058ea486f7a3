package org.homeward.negotiation.talks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of talks. */
@Schema(name = "Talks")
record TalksView(
        UUID id,
        String date,
        String venue,
        List<String> mediators,
        List<String> participants,
        String desk,
        @Nullable String summary,
        List<Raised> raised,
        Instant recordedAt) {}
