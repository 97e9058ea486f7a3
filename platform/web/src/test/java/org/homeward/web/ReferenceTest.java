package org.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ReferenceTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final long seed = System.nanoTime();
    private final SplittableRandom random = new SplittableRandom(seed);

    @RepeatedTest(200)
    void anyOneWrongCharacterIsNoticed() {
        var reference = Reference.random('C', random).value();

        for (int place : new int[] {2, 3, 4, 5, 6, 7, 8, 10}) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != reference.charAt(place)) {
                    assertRefused(put(reference, place, other));
                }
            }
        }
        for (char other = 'A'; other <= 'Z'; other++) {
            if (other != 'C') {
                assertRefused(put(reference, 0, other));
            }
        }
    }

    @RepeatedTest(200)
    void anyTwoExchangedCharactersAreNoticed() {
        var reference = Reference.random('D', random).value();

        for (int a : new int[] {2, 3, 4, 5, 6, 7, 8, 10}) {
            for (int b = 2; b < a; b++) {
                if (b != 9 && reference.charAt(a) != reference.charAt(b)) {
                    char first = reference.charAt(a);
                    assertRefused(put(put(reference, a, reference.charAt(b)), b, first));
                }
            }
        }
    }

    @Test
    void whatAPersonTypesIsUnderstood() {
        var reference = new Reference(Reference.random('L', new SplittableRandom(7)).value());
        String typed = reference.value().toLowerCase(java.util.Locale.ROOT);

        assertThat(Reference.parse("  " + typed + " ")).isEqualTo(reference);
        assertThat(Reference.parse(typed.replace('1', 'l').replace('0', 'o'))).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "C",
                "C-",
                "C-7Q2M9K-4",
                "7-7Q2M9KX-4",
                "C-7Q2M9KU-4",
                "Ç-7Q2M9KX-4"
            })
    void otherShapesAreRefused(String typed) {
        assertThatThrownBy(() -> Reference.parse(typed)).isInstanceOf(Malformed.class);
    }

    private void assertRefused(String value) {
        assertThatThrownBy(() -> new Reference(value))
                .as("%s (seed %d)", value, seed)
                .isInstanceOf(Malformed.class);
    }

    private static String put(String text, int place, char c) {
        return text.substring(0, place) + c + text.substring(place + 1);
    }
}
