package org.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class Uuid7Test {

    private static final Instant NOW = Instant.parse("2022-09-30T20:00:00.123456Z");

    @Test
    void carriesVersionVariantAndTheMilliseconds() {
        UUID id = Uuid7.next(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void sortsByTimeWithinTheMillisecondToo() {
        String earlier = Uuid7.next(NOW).toString();
        String later = Uuid7.next(NOW.plusNanos(1_000)).toString();

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void doesNotRepeatItselfInTheSameInstant() {
        var seen = new HashSet<UUID>();

        for (int i = 0; i < 10_000; i++) {
            seen.add(Uuid7.next(NOW));
        }

        assertThat(seen).hasSize(10_000);
    }
}
