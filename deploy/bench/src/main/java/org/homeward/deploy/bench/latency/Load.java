package org.homeward.deploy.bench.latency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.homeward.deploy.bench.stand.Usage;
import org.homeward.deploy.bench.stand.Wave;

/**
 * What everybody gets: so many open commitments that fall due in years, and some that fall due one
 * after the other.
 *
 * @param open how many only wait
 * @param rate due per second
 */
record Load(int open, int rate, Duration lasting, Duration idle) {

    /** Falls due before anything is measured, denser, so that everybody's code is compiled. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private static final int DENSER = 8;

    private static final Instant FAR = Instant.parse("2090-01-01T00:00:00Z");
    private static final Duration FIRST_REMINDER = Duration.ofDays(7);

    Wave waiting(List<UUID> templates) {
        return new Wave(templates, open, FAR, Duration.ofMillis(10), FIRST_REMINDER);
    }

    Wave falling(List<UUID> templates, Instant first) {
        return new Wave(
                templates, events(), first, Duration.ofSeconds(1).dividedBy(rate), Duration.ZERO);
    }

    Load warmUp() {
        return new Load(open, DENSER * rate, WARM_UP, idle);
    }

    int events() {
        return Math.toIntExact(rate * lasting.toSeconds());
    }

    /** The first due instant: far enough ahead for the rows to lie ready. */
    Instant first() {
        return InstantSource.system().instant().plusSeconds(10).plusMillis(events());
    }

    /** Until when all must have come. */
    Instant latest(Instant first) {
        return first.plus(lasting).plusSeconds(60);
    }

    /** Waits in idleness and tells what it cost, per minute. */
    Usage idleCost(Supplier<Usage> used) {
        var before = used.get();
        rest(idle);
        return perMinute(used.get().since(before), idle);
    }

    static Usage perMinute(Usage used, Duration span) {
        double minutes = span.toMillis() / 60_000.0;
        return new Usage(
                used.program() / minutes, used.postgres() / minutes, used.broker() / minutes);
    }

    static void rest(Duration span) {
        long end = System.nanoTime() + span.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
