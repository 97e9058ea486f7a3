package org.homeward.detainee.status;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a court case beside its stage.
 *
 * @param code the law that is applied, for example the other side's criminal code
 * @param sentenceMonths length of the sentence, in months
 * @param sentenceEnd the day the sentence ends, EDTF; given, or computed from the verdict's day
 */
public record Proceedings(
        @Nullable String code,
        @Nullable String article,
        @Nullable String court,
        @Nullable String courtKind,
        @Nullable Integer sentenceMonths,
        @Nullable String sentenceEnd) {}
