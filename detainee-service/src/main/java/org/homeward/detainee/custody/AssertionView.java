package org.homeward.detainee.custody;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.homeward.detainee.custody.AssertionRequest.ProceedingsRequest;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Recorded;
import org.homeward.detainee.person.Standing;
import org.homeward.detainee.person.StoredAssertion;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Claim;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.Proceedings;
import org.homeward.detainee.status.Reliability;
import org.homeward.web.Versioned;
import org.jspecify.annotations.Nullable;

/** An assertion as it was made, and what became of it. */
@Schema(
        name = "Assertion",
        requiredProperties = {
            "id",
            "detaineeId",
            "reference",
            "axis",
            "value",
            "valid",
            "reliability",
            "credibility",
            "confidential",
            "standing",
            "author",
            "recordedAt",
            "fate"
        })
record AssertionView(
        UUID id,
        UUID detaineeId,
        @Schema(examples = "D-7Q2M9KX-0") String reference,
        Axis axis,
        @Schema(examples = "REPORTED_CAPTURED") String value,
        @Nullable Channel channel,
        @Nullable ProceedingsRequest proceedings,
        @Schema(description = "EDTF level 1", examples = "2022-09-13") String valid,
        @Schema(description = "Absent when confidential and the reader is not cleared")
                @Nullable String source,
        Reliability reliability,
        @Schema(examples = "2") int credibility,
        boolean confidential,
        @Nullable String answeringParty,
        @Nullable String evidence,
        @Nullable String note,
        @Nullable UUID episodeId,
        @Nullable UUID supersedes,
        Standing standing,
        String author,
        Instant recordedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Schema(description = "The person's fate now") Fate fate,
        @JsonIgnore @Schema(hidden = true) long version)
        implements Versioned {

    static AssertionView of(Detainee detainee, StoredAssertion stored, boolean cleared) {
        Assertion said = stored.assertion();
        Claim claim = said.claim();
        return new AssertionView(
                stored.id(),
                detainee.id(),
                detainee.reference(),
                claim.axis(),
                claim.code(),
                claim instanceof Claim.OfContact(var channel, _) ? channel : null,
                claim instanceof Claim.OfJudicialStage(_, var proceedings)
                        ? view(proceedings)
                        : null,
                said.valid().text(),
                said.source().nameFor(cleared),
                said.source().reliability(),
                said.source().credibility(),
                said.source().confidential(),
                said.particular().answeringParty(),
                said.particular().evidence(),
                said.particular().note(),
                said.episodeId(),
                said.supersedes(),
                detainee.standingOf(stored),
                stored.recorded().by(),
                stored.recorded().at(),
                stored.decided().map(Recorded::by).orElse(null),
                stored.decided().map(Recorded::at).orElse(null),
                detainee.fate(),
                detainee.sequence());
    }

    private static @Nullable ProceedingsRequest view(@Nullable Proceedings known) {
        return known == null
                ? null
                : new ProceedingsRequest(
                        known.code(),
                        known.article(),
                        known.court(),
                        known.courtKind(),
                        known.sentenceMonths(),
                        known.sentenceEnd());
    }

    /** Leaves the officer's words out: they can name people. */
    @Override
    public String toString() {
        return "AssertionView[" + id + "]";
    }
}
