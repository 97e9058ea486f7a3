package org.homeward.detainee.status;

/**
 * How far the other side's proceedings have gone. Source: the stages of GC III 99–108 and GC IV
 * 71–75.
 */
public enum JudicialStage {
    NONE,
    SUSPECTED,
    CHARGED,
    ON_TRIAL,
    CONVICTED,
    APPEAL,
    FINAL,
    SENTENCE_SERVED,
    PARDONED,
    ACQUITTED
}
