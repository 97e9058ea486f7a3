package org.homeward.detainee.custody;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Claim;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.homeward.detainee.status.Proceedings;
import org.homeward.detainee.status.Reliability;
import org.homeward.detainee.status.Source;
import org.homeward.web.Malformed;
import org.homeward.web.Uuid7;
import org.jspecify.annotations.Nullable;

/** Reads what officers send about a captivity into assertions. */
final class Statements {

    private Statements() {}

    static Assertion of(AssertionRequest request, Instant now) {
        PartialDate valid = PartialDate.of("valid", request.valid());
        Claim claim =
                Claim.of(
                        request.axis(),
                        request.value(),
                        request.channel(),
                        proceedings(request.proceedings(), valid));
        if (claim.axis() == Axis.FATE && request.answeringParty() != null) {
            throw Malformed.of("answeringParty", "A fate is no answer; it has no answering party.");
        }
        return new Assertion(
                Uuid7.next(now),
                claim,
                valid,
                source(
                        request.source(),
                        request.reliability(),
                        request.credibility(),
                        request.confidential()),
                new Assertion.Particular(
                        request.answeringParty(), request.evidence(), request.note()),
                request.episodeId(),
                request.supersedes(),
                false);
    }

    /** The report that a capture is: it stands as the fate's first assertion. */
    static Assertion capture(OpeningRequest request, PartialDate from, Instant now) {
        return new Assertion(
                Uuid7.next(now),
                new Claim.OfFate(Fate.REPORTED_CAPTURED),
                from,
                source(
                        request.source(),
                        request.reliability(),
                        request.credibility(),
                        request.confidential()),
                new Assertion.Particular(null, null, null),
                null,
                null,
                false);
    }

    private static Source source(
            String name,
            @Nullable Reliability reliability,
            int credibility,
            @Nullable Boolean confidential) {
        return new Source(
                name.strip(),
                reliability == null ? Reliability.F : reliability,
                credibility,
                Boolean.TRUE.equals(confidential));
    }

    private static @Nullable Proceedings proceedings(
            AssertionRequest.@Nullable ProceedingsRequest sent, PartialDate valid) {
        if (sent == null) {
            return null;
        }
        String end =
                sent.sentenceEnd() == null
                        ? computedEnd(sent.sentenceMonths(), valid)
                        : PartialDate.of("proceedings.sentenceEnd", sent.sentenceEnd()).text();
        return new Proceedings(
                sent.code(),
                sent.article(),
                sent.court(),
                sent.courtKind(),
                sent.sentenceMonths(),
                end);
    }

    /** Only a verdict whose day is known gives a day on which the sentence ends. */
    private static @Nullable String computedEnd(@Nullable Integer months, PartialDate valid) {
        LocalDate day = valid.earliest();
        return months == null || day == null || !day.equals(valid.latest())
                ? null
                : day.plusMonths(months).toString();
    }
}
