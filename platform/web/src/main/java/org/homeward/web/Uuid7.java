package org.homeward.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoField;
import java.util.UUID;

/**
 * Ids that sort by when they were made and cannot be guessed: UUID version 7 (RFC 9562, 5.7) with
 * the twelve bits after the milliseconds holding their fraction (6.2, method 3).
 */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private Uuid7() {}

    public static UUID next(InstantSource clock) {
        return next(clock.instant());
    }

    public static UUID next(Instant now) {
        long fraction =
                now.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI * 4096L / NANOS_PER_MILLI;
        long high = now.toEpochMilli() << 16 | VERSION | fraction;
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
