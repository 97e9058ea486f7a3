package org.homeward.detainee.person;

import java.time.Instant;

/** The hand and the hour of an entry: recorded time, never the time it speaks of. */
public record Recorded(String by, Instant at) {}
