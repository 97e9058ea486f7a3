package org.homeward.detainee.person;

/**
 * An event with its place in the history of its case file.
 *
 * @param sequence 1 for the registration, then without a gap; also the version that the ETag
 *     carries
 */
public record Happened(DetaineeEvent event, long sequence, Recorded recorded) {}
