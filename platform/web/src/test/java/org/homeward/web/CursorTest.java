package org.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CursorTest {

    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad90");
    private static final Instant DUE = Instant.parse("2022-09-30T20:00:00.000001Z");

    @Test
    void carriesSortValuesOfEveryKindAndAbsentOnes() {
        String text = Cursor.of(DUE, null, 42L, "Ա, \"x\"", ID).text();

        Cursor read = Cursor.parse(text).orElseThrow();

        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(read.instant(0)).contains(DUE);
        assertThat(read.instant(1)).isEmpty();
        assertThat(read.number(2)).contains(42L);
        assertThat(read.text(3)).contains("Ա, \"x\"");
        assertThat(read.uuid(4)).isEqualTo(ID);
    }

    @Test
    void withoutOneTheListBeginsAtItsStart() {
        assertThat(Cursor.parse(null)).isEmpty();
        assertThat(Cursor.parse("")).isEmpty();
    }

    @Test
    void whatWasNotMadeHereIsRefusedWhereverItIsRead() {
        assertThatThrownBy(() -> Cursor.parse("%%%")).isInstanceOf(Malformed.class);
        Cursor words = Cursor.parse(encode("words")).orElseThrow();
        assertThatThrownBy(() -> words.instant(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> words.uuid(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> words.number(0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> words.text(1)).isInstanceOf(Malformed.class);
        Cursor nul = Cursor.parse(encode("a\u0000b")).orElseThrow();
        assertThatThrownBy(() -> nul.text(0)).isInstanceOf(Malformed.class);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
