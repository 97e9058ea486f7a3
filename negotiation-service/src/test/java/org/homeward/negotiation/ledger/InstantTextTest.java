package org.homeward.negotiation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class InstantTextTest {

    private static final Instant DUE = Instant.parse("2022-09-30T20:00:00Z");

    private final InstantText texts = new InstantText();

    @Test
    void anInstantIsWrittenAsIsoTextAndReadBackTheSame() {
        assertThat(texts.write(DUE)).isEqualTo("2022-09-30T20:00:00Z");
        assertThat(texts.read("2022-09-30T20:00:00.123456Z")).isEqualTo(DUE.plusNanos(123_456_000));
    }

    @Test
    void whatWasWrittenOnceIsNotWrittenAnew() {
        assertThat(texts.write(DUE)).isSameAs(texts.write(Instant.parse("2022-09-30T20:00:00Z")));
    }

    @Test
    void manyMoreThanAreRememberedAreStillTheirOwn() {
        var random = new Random(20220930);
        for (int i = 0; i < 100_000; i++) {
            Instant instant = DUE.plusSeconds(random.nextInt(5_000)).plusNanos(i % 7 * 1_000L);

            assertThat(texts.write(instant)).isEqualTo(instant.toString());
            assertThat(texts.read(instant.toString())).isEqualTo(instant);
        }
    }

    @Test
    void jacksonWritesAndReadsWithIt() throws Exception {
        var mapper = JsonMapper.builder().addModule(texts.module()).build();

        assertThat(mapper.writeValueAsString(DUE)).isEqualTo("\"2022-09-30T20:00:00Z\"");
        assertThat(mapper.readValue("\"2022-09-30T20:00:00Z\"", Instant.class)).isEqualTo(DUE);
    }

    @Test
    void whatIsNoInstantIsRefused() {
        var mapper = JsonMapper.builder().addModule(texts.module()).build();

        assertThatThrownBy(() -> texts.read("before long")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> mapper.readValue("\"before long\"", Instant.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
