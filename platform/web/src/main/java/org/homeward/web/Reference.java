package org.homeward.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A short name for a record that people read out on the telephone: {@code C-7Q2M9KX-D}, a letter
 * for the kind, seven random Crockford base-32 characters and a check character.
 *
 * <p>The check is a sum over the field GF(32) in which every place, the letter's too, has its own
 * weight, so one wrong character and any two exchanged ones are always noticed. Case does not
 * matter; I and L are read as 1 and O as 0.
 */
public record Reference(@JsonValue String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LENGTH = 7;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]-[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z]");

    /**
     * @throws Malformed when the shape or the check character is wrong
     */
    public Reference {
        if (!SHAPE.matcher(value).matches()
                || value.charAt(10) != check(value.charAt(0), value.substring(2, 9))) {
            throw Malformed.value("This is no reference; compare it with its source.");
        }
    }

    public static Reference random(char letter, RandomGenerator random) {
        var body = new StringBuilder(RANDOM_LENGTH);
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(letter + "-" + body + "-" + check(letter, body));
    }

    /** Reads what a person typed. */
    @JsonCreator
    public static Reference parse(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        if (upper.length() < 2) {
            return new Reference(upper);
        }
        String body = upper.substring(1).replace('I', '1').replace('L', '1').replace('O', '0');
        return new Reference(upper.charAt(0) + body);
    }

    /** Reads what may be a reference or something else, like the text of a search. */
    public static Optional<Reference> find(String typed) {
        try {
            return Optional.of(parse(typed));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }

    private static char check(char letter, CharSequence body) {
        int sum = letter - 'A';
        for (int i = 0; i < body.length(); i++) {
            sum = timesX(sum) ^ ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt(timesX(sum));
    }

    /** One step of Horner's rule in GF(2^5) with the primitive polynomial x^5 + x^2 + 1. */
    private static int timesX(int element) {
        int doubled = element << 1;
        return (doubled & 32) == 0 ? doubled : doubled ^ 0b100101;
    }
}
